internal import Dispatch
internal import Glibc
internal import Synchronization

/// Ctrl+C: the first lets the running cases finish and reports them, the second ends at once.
final class Interruption: Sendable {
    private let count = Mutex(0)
    private let source: any DispatchSourceSignal

    init() {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { [self] in
            let times = count.withLock { $0 += 1; return $0 }
            if times > 1 { _exit(Status.interrupted) }
            Output.error("interrupted: finishing the cases that run; once more ends at once")
        }
        source.activate()
    }

    var hasHappened: Bool { count.withLock { $0 > 0 } }
}
