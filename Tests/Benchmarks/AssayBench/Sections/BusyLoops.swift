internal import Foundation
internal import Synchronization

/// Threads that do nothing but keep processors busy, until they are let go.
final class BusyLoops: Sendable {
    private let isOver = Atomic(false)

    /// One thread a processor.
    init() {
        for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
            Thread.detachNewThread { [self] in
                while !isOver.load(ordering: .relaxed) {}
            }
        }
    }

    func stop() { isOver.store(true, ordering: .relaxed) }
}
