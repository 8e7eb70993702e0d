import Foundation
import Glibc
import TemporaryFolders

/// `assay` while it runs: its streams can be read and signals sent. To be used on a thread that may block.
final class RunningProgram {
    private let process: Process
    private let output = Pipe()
    private let error = Pipe()
    private let folder: TemporaryFolder
    /// Stands for the worker, so that its processes cannot be taken for those of another test.
    private let worker: String

    init(_ arguments: [String]) throws {
        folder = try TemporaryFolder()
        worker = "\(folder.path)/worker-of-this-test"
        try FileManager.default.createSymbolicLink(
            atPath: worker, withDestinationPath: "\(AssayProgram.folder)/assay-worker")
        process = AssayProgram.process(arguments, ["ASSAY_WORKER": worker])
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = error
        try process.run()
    }

    func interrupt() { kill(process.processIdentifier, SIGINT) }

    /// The next text on standard output that ends a line; empty at the end.
    func readOutput() -> String { Self.readLine(output) }
    func readError() -> String { Self.readLine(error) }

    /// Everything that is still to come on standard output, once there is an end.
    func readOutputToEnd() -> String {
        String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    }

    /// Whether it has a file open now.
    func hasOpen(_ path: String) -> Bool {
        let folder = "/proc/\(process.processIdentifier)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")) == path }
    }

    /// How many processes there are of workers of this program, cases included.
    var workerProcesses: Int {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.count { name in
            guard Int(name) != nil, let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else {
                return false
            }
            return line.starts(with: Array(worker.utf8))
        }
    }

    /// Looks again and again, for at most ten seconds, whether `condition` has come true.
    func becomesTrue(_ condition: (RunningProgram) -> Bool) -> Bool {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            if condition(self) { return true }
            sched_yield()
        }
        return condition(self)
    }

    private static func readLine(_ pipe: Pipe) -> String {
        var line: [UInt8] = []
        while line.last != 10 {
            guard let byte = try? pipe.fileHandleForReading.read(upToCount: 1)?.first else { break }
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
