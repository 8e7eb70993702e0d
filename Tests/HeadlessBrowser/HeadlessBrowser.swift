public import Foundation

/// Chromium without a window, started once for each question.
public struct HeadlessBrowser {
    public struct Outcome {
        public let output: String
        /// What the page wrote on its console.
        public let console: [String]
        public let status: Int32
    }

    private let program: URL
    /// Where its profile is, and what it is shown.
    public let folder: URL
    private static let names = ["chromium", "chromium-browser", "google-chrome"]
    private static let seconds = "90"

    /// Nil where no browser is installed.
    public static var program: URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        for folder in folders {
            for name in names where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
                return URL(fileURLWithPath: "\(folder)/\(name)")
            }
        }
        return nil
    }

    public init(program: URL, folder: URL) {
        self.program = program
        self.folder = folder
    }

    public func run(_ arguments: [String], page: URL) throws -> Outcome {
        let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["timeout", Self.seconds, program.path, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--user-data-dir=\(folder.appending(path: "profile").path)", "--enable-logging=stderr",
            ] + arguments + [page.absoluteString]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let logged = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        return Outcome(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            console: logged.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init),
            status: process.terminationStatus)
    }
}
