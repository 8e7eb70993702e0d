internal import Challenges
internal import Idioms
internal import Judging
internal import Reporting
internal import Reviewing
internal import WorkerProtocol

/// What there is to say about a solution that is right: `assay run --review`. It changes no exit status.
struct AcceptedReview {
    private let settings: WorkerSettings
    private let colour: ColourChoice

    init(_ settings: WorkerSettings, colour: ColourChoice) {
        self.settings = settings
        self.colour = colour
    }

    @discardableResult
    func show(_ submission: Submission) throws -> ReviewReport {
        let report = try report(submission)
        Output.write("\n" + text(submission, report, Output.style(1, colour: colour)))
        return report
    }

    func report(_ submission: Submission) throws -> ReviewReport {
        let rules = RuleRegistry.pages.filter { $0.level <= .idiom }.map(\.name)
        do {
            return try ReviewWorker(settings: settings).review(
                ReviewRequest(source: submission.source, rules: RuleChoice(rules: rules), praises: true))
        } catch { throw Failure("\(error)", status: Status.unavailable) }
    }

    func text(_ submission: Submission, _ report: ReviewReport, _ style: TextStyle) -> String {
        let pages = Dictionary(RuleRegistry.pages.map { ($0.name, $0) }) { first, _ in first }
        let file = ReviewedSource(path: submission.name, source: submission.source, report: report)
        return LearnFindings().text(ReviewRun(files: [file], pages: pages), style)
    }
}
