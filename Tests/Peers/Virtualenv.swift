internal import Foundation

/// A virtual environment with the peers and the test tools, in the cache folder.
struct Virtualenv {
    let cache: URL

    private static let tools = ["ruff==0.14.5", "pytest", "pytest-timeout", "hypothesis"]

    init(cache: String) throws {
        self.cache = URL(fileURLWithPath: cache)
        try FileManager.default.createDirectory(at: self.cache, withIntermediateDirectories: true)
        if !FileManager.default.isExecutableFile(atPath: program("python")) {
            try Shell.run("/usr/bin/env", ["python3", "-m", "venv", folder.path])
        }
        if !FileManager.default.isExecutableFile(atPath: program("ruff")) { try install(Self.tools) }
    }

    private var folder: URL { cache.appending(path: "venv") }

    func program(_ name: String) -> String { folder.appending(path: "bin/\(name)").path }

    func install(_ packages: [String]) throws {
        guard !packages.isEmpty else { return }
        try python(["-m", "pip", "install", "-q", "--disable-pip-version-check"] + packages)
    }

    @discardableResult
    func python(_ arguments: [String], in folder: URL? = nil) throws -> Shell.Result {
        try Shell.run(program("python"), arguments, in: folder)
    }
}

/// Runs programs and gathers what they say.
enum Shell {
    struct Result {
        var status: Int32
        var output: Data
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// - Throws: ``Trouble`` for a status outside `accepted`.
    @discardableResult
    static func run(
        _ program: String, _ arguments: [String], in folder: URL? = nil, accepting accepted: Set<Int32> = [0]
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard accepted.contains(process.terminationStatus) else {
            let command = ([program] + arguments.prefix(6)).joined(separator: " ")
            throw Trouble("\(command) ended with \(process.terminationStatus): \(String(decoding: output.suffix(600), as: UTF8.self))")
        }
        return Result(status: process.terminationStatus, output: output)
    }

    /// A program of this build.
    static func built(_ name: String) throws -> String {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: name).path
    }
}
