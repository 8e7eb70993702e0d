import Foundation
import Synchronization

/// Something that a second thread does meanwhile.
final class Errand: Sendable {
    private let finished = DispatchSemaphore(value: 0)
    private let failure = Mutex<(any Error)?>(nil)

    init(_ body: @escaping @Sendable () throws -> Void) {
        Thread.detachNewThread { [self] in
            do { try body() } catch { failure.withLock { $0 = error } }
            finished.signal()
        }
    }

    /// Returns when it is done; throws what it threw.
    func wait() throws {
        finished.wait()
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
