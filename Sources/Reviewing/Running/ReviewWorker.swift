public import Judging
public import WorkerProtocol

/// A worker that reviews, and its replacement when a source is too much for it. Belongs to one thread.
public final class ReviewWorker {
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

    /// The review of one source. One that kills the parser, twice, is reported as such: it costs a worker, not the run.
    ///
    /// - Throws: when no worker can be had.
    public func review(_ request: ReviewRequest) throws(WorkerError) -> ReviewReport {
        let payload = request.encode()
        let patience = Self.patienceMillis * (1 + request.source.count >> 20)
        var lost: WorkerError?
        for _ in 0..<2 {
            let process = try process()
            do {
                let answer = try process.process.exchange(.review, payload, for: .reviewed, patienceMillis: patience)
                return try decoded(answer)
            } catch {
                slot = nil
                lost = error
            }
        }
        return Self.unreadable(lost!)
    }

    /// A TOML document as JSON.
    ///
    /// - Throws: `workerFailed` with the parser's words for a document that is not TOML.
    public func json(ofTOML bytes: [UInt8]) throws(WorkerError) -> [UInt8] {
        try process().process.exchange(.document, bytes, for: .documented, patienceMillis: Self.patienceMillis)
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

    private func decoded(_ bytes: [UInt8]) throws(WorkerError) -> ReviewReport {
        do { return try ReviewReport(decoding: bytes) } catch {
            throw WorkerError(.protocolViolation, "a damaged report (\(error))")
        }
    }

    private static func unreadable(_ error: WorkerError) -> ReviewReport {
        let place = ReviewReport.Place(row: 1, column: 1, offset: 0)
        var report = ReviewReport()
        report.syntaxError = ReviewReport.SyntaxError(
            message: "the parser could not cope with this file: \(error.reason)", start: place, end: place)
        return report
    }
}
