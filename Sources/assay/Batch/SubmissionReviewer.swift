internal import Batch
internal import Challenges
internal import Idioms
internal import Judging
internal import Reviewing
internal import Storage
internal import WorkerProtocol

/// Reviews the submissions of a lane: every rule that is on by default.
final class SubmissionReviewer: SourceReviewer {
    private let worker: ReviewWorker
    private let pages: [String: RulePage]
    private let rules: RuleChoice

    init(_ settings: WorkerSettings) {
        worker = ReviewWorker(settings: settings)
        pages = Dictionary(RuleRegistry.pages.map { ($0.name, $0) }) { first, _ in first }
        rules = RuleChoice(rules: RuleRegistry.pages.filter { $0.level <= .idiom }.map(\.name))
    }

    /// None for a file that does not parse: the judge says so.
    func findings(in submission: Submission) throws -> [StoredFinding] {
        try submission.pythonFiles.flatMap { path, source in
            try worker.review(ReviewRequest(source: source, rules: rules)).findings.map { finding in
                let page = pages[finding.rule]
                return StoredFinding(
                    rule: finding.rule, code: page?.code ?? "", line: Int(finding.start.row),
                    column: Int(finding.start.column), message: finding.message, level: finding.level, file: path)
            }
        }
    }
}
