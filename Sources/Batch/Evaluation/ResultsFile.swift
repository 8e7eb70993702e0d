internal import Judging

/// `SAMPLES_results.jsonl`: each sample as it was, with `result` and `passed` beside.
public struct ResultsFile {
    public let path: String

    public init(samples: String) { path = "\(samples)_results.jsonl" }

    /// Written beside and renamed, so that a file of that name is always a whole one.
    ///
    /// - Throws: ``BatchError``; nothing is left behind then.
    public func write(_ outcomes: Evaluation.Outcomes, samples: String) throws(BatchError) {
        let file = try replacing { () throws(ReplacedFile.Failure) in try ReplacedFile(path) }
        var lines = try LineReader(path: samples)
        var index = 0
        while let line = try lines.next() {
            guard line.contains(where: { $0 > 32 }) else { continue }
            if index < outcomes.samples.count, let outcome = outcomes.outcome(index) {
                let text = outcome.appended(to: line) + [10]
                try replacing { () throws(ReplacedFile.Failure) in try file.write(text) }
            }
            index += 1
        }
        try replacing { () throws(ReplacedFile.Failure) in try file.finish() }
    }

    private func replacing<Result>(_ step: () throws(ReplacedFile.Failure) -> Result) throws(BatchError) -> Result {
        do throws(ReplacedFile.Failure) { return try step() } catch {
            throw BatchError("\(path): cannot be written: \(error.reason)")
        }
    }
}
