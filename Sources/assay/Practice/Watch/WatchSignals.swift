internal import Foundation
internal import Glibc

/// Signals that end or stop `assay watch`, as messages: the loop puts the terminal back before it obeys.
enum WatchSignals {
    /// To be called before any other thread is made, which would otherwise get the signals itself.
    static func send(to mailbox: WatchMailbox) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let waiting = signals
        Thread.detachNewThread {
            var received: Int32 = 0
            var awaited = waiting
            while sigwait(&awaited, &received) == 0 { mailbox.post(.signal(received)) }
        }
    }
}
