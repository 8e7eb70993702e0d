public import Foundation

/// Runs a user's own tests, by their own command, on a copy of their folder in which one file is another version.
///
/// The command is the user's and runs as theirs, outside any jail, as it would from their shell.
public struct CommandTester: RewriteTester {
    /// Nothing could be run.
    public struct Failure: Error, CustomStringConvertible {
        public var description: String
    }

    private let command: String
    private let folder: URL
    /// The reviewed file, relative to the folder.
    private let file: String
    private let timeout: TimeInterval

    /// What is no part of the code under test, and large.
    private static let leftOut: Set<String> = [
        ".git", ".hg", ".venv", "venv", "node_modules", ".tox", "__pycache__", ".build",
    ]

    public init(command: String, folder: URL, file: String, timeout: TimeInterval = 600) {
        self.command = command
        self.folder = folder
        self.file = file
        self.timeout = timeout
    }

    public func test(_ source: [UInt8]) throws -> RewriteTrial {
        let copy = FileManager.default.temporaryDirectory.appending(path: "assay-proof-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        do {
            try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
            where !Self.leftOut.contains(name) {
                try FileManager.default.copyItem(at: folder.appending(path: name), to: copy.appending(path: name))
            }
            try Data(source).write(to: copy.appending(path: file))
        } catch { throw Failure(description: "cannot copy \(folder.path): \(error.localizedDescription)") }
        return try run(in: copy)
    }

    private func run(in copy: URL) throws -> RewriteTrial {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = copy
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        do { try process.run() } catch { throw Failure(description: "cannot run `\(command)`: \(error)") }
        let deadline = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: deadline)
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        deadline.cancel()
        guard process.terminationStatus != 0 || process.terminationReason != .exit else {
            return RewriteTrial(caseCount: 1)
        }
        let last = text.split(separator: "\n").last.map(String.init) ?? "exit status \(process.terminationStatus)"
        return RewriteTrial(caseCount: 1, failure: ("`\(command)`", last))
    }
}
