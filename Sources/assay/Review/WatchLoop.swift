internal import Foundation
internal import Glibc
internal import Reviewing

/// `assay review --watch`: reviews again whenever one of the files has changed, until Ctrl+C.
struct WatchLoop {
    private let session: ReviewSession
    /// Short enough to feel immediate, long enough to cost nothing.
    private static let lookMicros: UInt32 = 300_000

    init(_ session: ReviewSession) { self.session = session }

    func run() throws {
        var known: [String: Int] = [:]
        while true {
            let now = try stamps()
            if now != known {
                known = now
                if isatty(1) == 1 { Output.write("\u{1B}[2J\u{1B}[H") }
                _ = try session.run()
                Output.error("watching \(now.count) file\(now.count == 1 ? "" : "s"); Ctrl+C ends")
            }
            usleep(Self.lookMicros)
        }
    }

    /// When each file was last changed.
    private func stamps() throws -> [String: Int] {
        var found: [String: Int] = [:]
        for file in try session.files() {
            let path = file.path
            var facts = stat()
            guard stat(path, &facts) == 0 else { continue }
            found[path] = facts.st_mtim.tv_sec &* 1_000_000_000 &+ facts.st_mtim.tv_nsec ^ Int(facts.st_size)
        }
        return found
    }
}
