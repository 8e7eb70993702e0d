import Foundation
import Synchronization

/// Threads that do nothing but keep the processors busy.
final class Load: Sendable {
    private let isOver = Atomic(false)
    private let running = DispatchGroup()

    init(threads: Int) {
        for _ in 0..<threads {
            running.enter()
            Thread.detachNewThread { [self] in
                while !isOver.load(ordering: .relaxed) {}
                running.leave()
            }
        }
    }

    /// Returns when they have ended.
    func end() {
        isOver.store(true, ordering: .relaxed)
        running.wait()
    }
}
