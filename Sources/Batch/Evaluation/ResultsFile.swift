internal import Glibc

/// `SAMPLES_results.jsonl`: each sample as it was, with `result` and `passed` beside.
public struct ResultsFile {
    public let path: String

    public init(samples: String) { path = "\(samples)_results.jsonl" }

    /// Written beside and renamed, so that a file of that name is always a whole one.
    ///
    /// - Throws: ``BatchError``; nothing is left behind then.
    public func write(_ outcomes: Evaluation.Outcomes, samples: String) throws(BatchError) {
        let partial = "\(path).partial-\(getpid())"
        guard let file = fopen(partial, "we") else {
            throw BatchError("\(path): cannot be written: \(String(cString: strerror(errno)))")
        }
        var isWhole = true
        var lines = try LineReader(path: samples)
        var index = 0
        while let line = try lines.next() {
            guard line.contains(where: { $0 > 32 }) else { continue }
            if index < outcomes.samples.count, let outcome = outcomes.outcome(index) {
                let text = outcome.appended(to: line) + [10]
                isWhole = text.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == text.count && isWhole
            }
            index += 1
        }
        isWhole = fflush(file) == 0 && isWhole
        let reason = errno
        isWhole = fclose(file) == 0 && isWhole
        guard isWhole, rename(partial, path) == 0 else {
            unlink(partial)
            throw BatchError("\(path): cannot be written: \(String(cString: strerror(reason)))")
        }
    }
}
