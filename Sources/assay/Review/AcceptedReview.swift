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
        let rules = RuleRegistry.pages.filter { $0.level <= .idiom }.map(\.name)
        let report: ReviewReport
        do {
            report = try ReviewWorker(settings: settings).review(
                ReviewRequest(source: submission.source, rules: rules, praises: true))
        } catch { throw Failure("\(error)", status: Status.unavailable) }
        let pages = Dictionary(RuleRegistry.pages.map { ($0.name, $0) }) { first, _ in first }
        let file = ReviewedSource(path: submission.name, source: submission.source, report: report)
        let run = ReviewRun(files: [file], pages: pages)
        Output.write("\n" + LearnFindings().text(run, Output.style(1, colour: colour)))
        return report
    }
}
