public import Judging
internal import Synchronization

/// A worker that was started before there was anything to do: it gets ready while whoever wants it finds out what to ask.
///
/// What goes wrong here goes wrong again when the worker is needed, and is reported then.
public final class WorkerAhead: Sendable {
    private let starting = Mutex<WorkerProcess.Starting?>(nil)

    public init(_ settings: WorkerSettings) {
        guard let started = try? WorkerProcess.Starting(path: settings.path, warmth: "review") else { return }
        put(started)
    }

    private func put(_ started: consuming WorkerProcess.Starting) {
        var started: WorkerProcess.Starting? = consume started
        starting.withLock { $0 = started.take() }
    }

    /// Once; nil afterwards.
    func take() -> WorkerProcess.Starting? { starting.withLock { $0.take() } }
}
