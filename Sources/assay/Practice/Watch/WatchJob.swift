internal import Challenges
internal import Foundation
internal import Judging
internal import Reporting
internal import Synchronization
internal import WorkerProtocol

/// One judgement or review, on a thread of its own: keys are answered meanwhile.
final class WatchJob: Sendable {
    enum Task: Sendable { case samples, submission, review }

    enum Outcome: Sendable {
        case judged(Judgement)
        case reviewed(ReviewReport, String)
        /// It was given up for another.
        case cancelled
        case failed(String)
    }

    /// What it needs.
    struct Subject: Sendable {
        let challenge: Challenge
        /// Path of the solution.
        let file: String
        let settings: WorkerSettings
        let jobs: Int
        let style: TextStyle
    }

    let task: Task
    private let subject: Subject
    private let mailbox: WatchMailbox
    private let isGivenUp = Mutex(false)
    private let failuresShown = Mutex(0)
    /// Failed cases of a submission that are explained; the summary counts all.
    private static let mostFailures = 3

    init(_ task: Task, _ subject: Subject, _ mailbox: WatchMailbox) {
        self.task = task
        self.subject = subject
        self.mailbox = mailbox
    }

    func start() {
        Thread.detachNewThread { [self] in
            do {
                let outcome = task == .review ? try review() : try judge()
                mailbox.post(.finished(isCancelled ? .cancelled : outcome))
            } catch {
                mailbox.post(.finished(.failed((error as? Failure)?.message ?? "\(error)")))
            }
        }
    }

    /// The cases that run come to their end; nothing more is said.
    func cancel() { isGivenUp.withLock { $0 = true } }

    private var isCancelled: Bool { isGivenUp.withLock(\.self) }

    private func judge() throws -> Outcome {
        let challenge = subject.challenge
        let submission = try SourceFile.submission(subject.file)
        let cases = task == .samples ? challenge.cases.filter { $0.group == .sample } : challenge.cases
        guard !cases.isEmpty else { throw Failure("\(challenge.slug) has no \(task == .samples ? "sample " : "")cases") }
        let heading = ReportHeading(challenge, submission: submission.name, cases: cases)
        let writer = FullFormat(heading, style: subject.style)
        say(writer.begin())
        let judgement = try Judge(settings: subject.settings, jobs: subject.jobs).judge(
            challenge, submission, cases: cases, isCancelled: { [self] in isCancelled },
            onResult: { [self] result in show(result, writer) })
        say(task == .samples ? writer.end(judgement) : ConciseFormat(heading, style: subject.style).end(judgement))
        return .judged(judgement)
    }

    /// Every sample, and of everything what failed first.
    private func show(_ result: CaseResult, _ writer: FullFormat) {
        if task == .samples { return say(writer.write(result)) }
        guard result.verdict != .accepted else { return }
        let number = failuresShown.withLock { $0 += 1; return $0 }
        if number <= Self.mostFailures { say(writer.write(result)) }
    }

    private func review() throws -> Outcome {
        let submission = try SourceFile.submission(subject.file)
        guard submission.name.hasSuffix(".py") || !submission.files.isEmpty else {
            throw Failure("\(submission.name) is no Python; there is nothing to review")
        }
        let review = AcceptedReview(subject.settings, colour: .auto)
        let report = try review.report(submission)
        if let error = report.syntaxError {
            throw Failure("\(submission.name):\(error.start.row):\(error.start.column): \(error.message)")
        }
        return .reviewed(report, review.text(submission, report, subject.style))
    }

    private func say(_ text: String) {
        if !isCancelled, !text.isEmpty { mailbox.post(.text(text)) }
    }
}
