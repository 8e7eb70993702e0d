public import WorkerProtocol

/// A worker that parses and runs nothing, and its replacement when a source is too much for it. Belongs to one thread.
public final class ReadingWorker {
    private final class Slot {
        let process: WorkerProcess
        init(_ process: consuming WorkerProcess) { self.process = process }
    }

    private let settings: WorkerSettings
    private var slot: Slot?
    private var starting: WorkerProcess.Starting?
    /// A source may take this long, and as long again for each MiB.
    private static let patienceMillis = 20_000

    /// - Parameter starting: one that is on its way already.
    public init(settings: WorkerSettings, starting: consuming WorkerProcess.Starting? = nil) {
        self.settings = settings
        self.starting = starting
    }

    /// Asks once more when the worker is lost on the way: a source that kills the parser, twice, costs a worker and not
    /// the run.
    ///
    /// - Throws: `workerFailed` with the worker's own words where it says no; `workerDied` when it was lost twice.
    public func ask(
        _ kind: Frame.Kind, _ payload: [UInt8], for answer: Frame.Kind, sourceBytes: Int
    ) throws(WorkerError) -> [UInt8] {
        let patience = Self.patienceMillis * (1 + sourceBytes >> 20)
        do { return try process().process.exchange(kind, payload, for: answer, patienceMillis: patience) } catch {
            guard error.code == .workerDied || error.code == .protocolViolation else { throw error }
            slot = nil
        }
        do { return try process().process.exchange(kind, payload, for: answer, patienceMillis: patience) } catch {
            if error.code != .workerFailed { slot = nil }
            throw error
        }
    }

    /// The answer of a ``ReadingTask``.
    public func ask(_ task: ReadingTask, _ request: [UInt8]) throws(WorkerError) -> [UInt8] {
        try ask(.reading, [task.rawValue] + request, for: .read, sourceBytes: request.count)
    }

    private func process() throws(WorkerError) -> Slot {
        if let slot { return slot }
        let new: Slot
        if let starting = starting.take() {
            new = Slot(try starting.finish(settings.path))
        } else {
            new = Slot(try WorkerProcess(path: settings.path, warmth: "review"))
        }
        slot = new
        return new
    }
}
