internal import Foundation
internal import Glibc
internal import Synchronization

/// Ctrl+C: the first lets the running cases finish and reports them, the second ends at once.
///
/// A thread waits for the signal, so that no handler runs at an unfit moment; workers are in sessions of their
/// own and do not get it.
final class Interruption: Sendable {
    private let count = Mutex(0)

    /// To be made before any other thread, which would otherwise get the signal itself.
    init() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let waiting = signals
        Thread.detachNewThread { [self] in
            var received: Int32 = 0
            var awaited = waiting
            while sigwait(&awaited, &received) == 0 {
                let times = count.withLock { $0 += 1; return $0 }
                if times > 1 { _exit(Status.interrupted) }
                // In the place of the progress, and of the key that the terminal shows behind it.
                let place = Output.canRewriteErrorLine ? Output.rewritten : ""
                Output.error("\(place)interrupted: finishing the cases that run; once more ends at once")
            }
        }
    }

    var hasHappened: Bool { count.withLock { $0 > 0 } }
}
