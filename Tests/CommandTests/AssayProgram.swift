import Foundation
import TemporaryFolders

/// The built `assay`, run as a person runs it.
enum AssayProgram {
    struct End: Sendable {
        /// Exit status, or 128 and the signal's number, as a shell has it.
        let status: Int32
        let output: String
        let error: String
        /// The most memory that it had, in KiB, where that was asked for.
        var peakMemory = 0

        var errorLines: [Substring] { error.split(separator: "\n") }
    }

    /// The checkout that these tests are from.
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    /// The folder of the build: where the program is that runs the tests, or above.
    static let folder: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: own)
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("assay-worker").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return folder.path }
        }
        return "\(root)/.build/debug"
    }()

    /// An accepted solution of Two Sum.
    static let accepted = "\(root)/Challenges/two-sum/submissions/accepted/plain.py"
    /// A solution of it that fails some cases.
    static let wrong = "\(root)/Challenges/two-sum/submissions/wrong_answer/sorted_positions.py"

    /// A process that is ready to run, in the checkout and without the caller's own settings.
    ///
    /// - Parameter outer: a command that starts the rest of its line, such as one that changes the user first.
    static func process(
        _ arguments: [String], _ environment: [String: String] = [:], under outer: [String] = []
    ) -> Process {
        let process = Process()
        let command = outer + ["\(folder)/assay"] + arguments
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        let own = [
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": NSTemporaryDirectory(),
            // What is remembered is gone with the command, unless a test names a file.
            "ASSAY_STORE": ":memory:",
        ]
        process.environment = own.merging(environment) { $1 }
        return process
    }

    /// Runs to the end, on a thread of its own: waiting blocks, and the tests' own threads are few.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String? = nil,
        under outer: [String] = [], measuresMemory: Bool = false
    ) async throws -> End {
        try await onThread {
            try runHere(process(arguments, environment, under: outer), input, folder, measuresMemory)
        }
    }

    /// Does what blocks on a thread of its own.
    static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
        }
    }

    private static func runHere(
        _ process: Process, _ input: String, _ workingFolder: String?, _ measuresMemory: Bool
    ) throws -> End {
        let folder = try TemporaryFolder()
        if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
        process.standardInput = FileHandle(forReadingAtPath: try folder.write(input, to: "input"))
        // Files, since two pipes would have to be read at the same time.
        process.standardOutput = FileHandle(forWritingAtPath: try folder.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "error"))
        try process.run()
        var peak = 0
        while measuresMemory, process.isRunning {
            peak = max(peak, peakMemory(of: process.processIdentifier))
            usleep(5_000)
        }
        process.waitUntilExit()
        return End(
            status: process.terminationStatus + (process.terminationReason == .exit ? 0 : 128),
            output: try folder.read("output"), error: try folder.read("error"), peakMemory: peak)
    }

    /// By the kernel's account, in KiB; 0 once there is no such process.
    private static func peakMemory(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
