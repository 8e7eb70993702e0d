public import Judging
public import WorkerProtocol

/// A worker that reviews, and its replacement when a source is too much for it. Belongs to one thread.
public final class ReviewWorker {
    private let worker: ReadingWorker

    /// - Parameter starting: one that is on its way already.
    public init(settings: WorkerSettings, starting: consuming WorkerProcess.Starting? = nil) {
        worker = ReadingWorker(settings: settings, starting: starting)
    }

    /// The review of one source. One that kills the parser, twice, is reported as such: it costs a worker, not the run.
    ///
    /// - Throws: when no worker can be had.
    public func review(_ request: ReviewRequest) throws(WorkerError) -> ReviewReport {
        do {
            let answer = try worker.ask(.review, request.encode(), for: .reviewed, sourceBytes: request.source.count)
            return try decoded(answer)
        } catch where error.code == .workerDied || error.code == .protocolViolation || error.code == .workerFailed {
            return Self.unreadable(error)
        }
    }

    /// A TOML document as JSON.
    ///
    /// - Throws: `workerFailed` with the parser's words for a document that is not TOML.
    public func json(ofTOML bytes: [UInt8]) throws(WorkerError) -> [UInt8] {
        try worker.ask(.document, bytes, for: .documented, sourceBytes: bytes.count)
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
