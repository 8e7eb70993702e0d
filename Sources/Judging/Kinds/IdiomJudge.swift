internal import Challenges
internal import WorkerProtocol

/// Whether a rewrite uses an idiom: read, not run.
struct IdiomJudge {
    let idiom: WantedIdiom
    let challenge: Challenge
    let submission: Submission
    let lane: Lane

    func judge(into result: inout CaseResult) throws(JudgingFailure) {
        result.explanation.expected = idiom.says
        // Every file of the solution is read; a pattern may stand in any of them.
        let sources = submission.files.isEmpty
            ? [submission.source] : submission.files.filter { $0.key.hasSuffix(".py") }.sorted { $0.key < $1.key }.map(\.value)
        var found: Set<String> = []
        for source in sources {
            if let finding = try finding(in: source) { return reject(finding.message, line: finding.line, &result) }
            let matches = try matches(in: source)
            for (pattern, match) in zip(idiom.required + idiom.forbidden, matches) {
                guard case .line(let line) = match else { continue }
                if idiom.forbidden.contains(pattern) { return reject("`\(pattern)` is still there", line: Int(line), &result) }
                found.insert(pattern)
            }
        }
        guard idiom.required.isEmpty || !found.isEmpty else { return reject("", line: nil, &result) }
    }

    private func reject(_ reason: String, line: Int?, _ result: inout CaseResult) {
        result.verdict = .wrongAnswer
        let wanted = "wanted: \(idiom.says)"
        result.message = reason.isEmpty ? wanted : "\(wanted); \(reason)"
        if let line {
            result.message += " (line \(line))"
            let text = submission.sourceLines()
            if line <= text.count, submission.files.isEmpty {
                result.explanation.frames = [SourceFrame(line: line, function: "<module>", text: text[line - 1], highlight: nil)]
            }
        }
    }

    /// The first thing that one of the idiom's rules has to say. `# noqa` silences nobody here.
    private func finding(in source: [UInt8]) throws(JudgingFailure) -> (message: String, line: Int)? {
        guard !idiom.rules.isEmpty else { return nil }
        let request = ReviewRequest(source: source, rules: RuleChoice(rules: idiom.rules), honoursSuppressions: false)
        let bytes: [UInt8]
        do {
            bytes = try lane.reading.ask(.review, request.encode(), for: .reviewed, sourceBytes: source.count)
        } catch { throw .worker(error) }
        guard let report = try? ReviewReport(decoding: bytes) else { throw .reading("a damaged report") }
        return report.findings.first.map { ("\($0.rule): \($0.message)", Int($0.start.row)) }
    }

    private func matches(in source: [UInt8]) throws(JudgingFailure) -> [MatchReport.Match] {
        let patterns = idiom.required + idiom.forbidden
        guard !patterns.isEmpty else { return [] }
        let request = MatchRequest(source: source, patterns: patterns, entryPoint: challenge.entryPoint)
        let bytes: [UInt8]
        do { bytes = try lane.reading.ask(.match, request.encode()) } catch where error.code == .workerFailed {
            // It is no Python; the cases that run it say so.
            return []
        } catch { throw .worker(error) }
        guard let report = try? MatchReport(decoding: bytes), report.matches.count == patterns.count else {
            throw .reading("a damaged report")
        }
        if let index = report.matches.firstIndex(of: .malformed) { throw .pattern(patterns[index]) }
        return report.matches
    }
}
