internal import Foundation

/// A few threads that do the same blocking work and are waited for.
public enum Lanes {
    /// Stack of a lane: decoding and comparing deeply nested values recurses.
    private static let stackBytes = 16 << 20

    /// Runs `body` on `count` threads; returns when all have ended.
    public static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let group = DispatchGroup()
        for number in 0..<count {
            group.enter()
            let thread = Thread {
                body()
                group.leave()
            }
            thread.stackSize = stackBytes
            thread.name = "lane \(number)"
            thread.start()
        }
        group.wait()
    }
}
