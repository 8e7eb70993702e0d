import Foundation
import TemporaryFolders

/// The built `assay`, run as a person runs it.
enum AssayProgram {
    struct End: Sendable {
        /// Exit status, or 128 and the signal's number, as a shell has it.
        let status: Int32
        let output: String
        let error: String

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
    static func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(folder)/assay")
        process.arguments = arguments
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
        _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String? = nil
    ) async throws -> End {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try runHere(arguments, input, environment, folder) })
            }
        }
    }

    private static func runHere(
        _ arguments: [String], _ input: String, _ environment: [String: String], _ workingFolder: String?
    ) throws -> End {
        let folder = try TemporaryFolder()
        let process = process(arguments, environment)
        if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
        process.standardInput = FileHandle(forReadingAtPath: try folder.write(input, to: "input"))
        // Files, since two pipes would have to be read at the same time.
        process.standardOutput = FileHandle(forWritingAtPath: try folder.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "error"))
        try process.run()
        process.waitUntilExit()
        return End(
            status: process.terminationStatus + (process.terminationReason == .exit ? 0 : 128),
            output: try folder.read("output"), error: try folder.read("error"))
    }
}
