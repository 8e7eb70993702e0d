import Foundation
import TemporaryFolders

/// Another program that uses a store's file: Python's own SQLite.
final class DatabaseScript: Sendable {
    struct Failure: Error, CustomStringConvertible { let description: String }

    private static let python = "/usr/bin/python3"
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// Starts the script; `path` is the database, and `db` a connection to it that waits half a minute for others.
    init(_ script: String, path: String) throws {
        let opening = "import sqlite3, sys\npath = sys.argv[1]\ndb = sqlite3.connect(path, 30, isolation_level=None)\n"
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments = ["-c", opening + script, path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Runs a script to its end; gives what it printed.
    @discardableResult
    static func run(_ script: String, path: String) throws -> String { try DatabaseScript(script, path: path).finish() }

    /// Holds a lock, as `statements` take it; when this returns, it is held.
    ///
    /// - Parameter condition: Python that becomes true before it is taken.
    static func lock(_ statements: String, path: String, when condition: String = "True") throws -> DatabaseScript {
        let waiting = "import time\nwhile not (\(condition)): time.sleep(0.01)\n"
        let script = try DatabaseScript(
            waiting + "db.executescript('''\(statements)''')\nprint('held', end='', flush=True)\nsys.stdin.read()\ndb.close()\n",
            path: path)
        let said = script.output.fileHandleForReading.availableData
        guard said == Data("held".utf8) else {
            throw Failure(description: "the lock cannot be had: \(String(decoding: said, as: UTF8.self))")
        }
        return script
    }

    /// Lets the script read the end of its input, and waits for its own end.
    @discardableResult
    func finish() throws -> String {
        try input.fileHandleForWriting.close()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: "the script ended with an error") }
        return said
    }
}
