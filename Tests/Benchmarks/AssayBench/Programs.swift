internal import Foundation

/// Where the programs are that are measured.
struct Programs {
    let assay: String
    let worker: String
    let bareFork: String

    /// Those that were built with this one.
    init() throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let folder = (own as NSString).deletingLastPathComponent
        func built(_ name: String) throws -> String {
            let path = "\(folder)/\(name)"
            guard FileManager.default.isExecutableFile(atPath: path) else {
                throw Broken("there is no \(name) beside assay-bench: build everything first, `swift build -c release`")
            }
            return path
        }
        assay = try built("assay")
        worker = try built("assay-worker")
        bareFork = try built("bare-fork")
    }

    /// A peer's program, if it is installed.
    static func installed(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
