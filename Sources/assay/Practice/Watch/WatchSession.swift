internal import Challenges
internal import Foundation
internal import Glibc
internal import Judging
internal import Practice
internal import Reporting
internal import Storage

/// The loop of `assay watch`: looks at the solution, reads keys or lines, and says what the judge says.
///
/// Judging happens beside it, so that it is always ready for a key; `q` ends it whatever is going on.
final class WatchSession {
    private let subject: WatchJob.Subject
    private let library: LibraryOptions
    private let recording: RecordOptions
    private let record: PracticeRecord
    private let mailbox: WatchMailbox
    private let terminal: RawTerminal?
    private var screen: WatchScreen
    private var input: WatchInput
    private var files: WatchedFiles
    /// Lines wait for their turn: in a pipe one is done before the next.
    private var waiting: [WatchInput.Entry] = []
    private var job: WatchJob?
    private var next: WatchJob.Task?
    private var isOver = false

    /// Short enough to feel immediate, long enough to cost nothing.
    private static let lookMillis: Int32 = 120

    /// - Parameter terminal: gives keys; nil where lines are read.
    init(
        _ subject: WatchJob.Subject, _ library: LibraryOptions, _ recording: RecordOptions, _ mailbox: WatchMailbox,
        terminal: RawTerminal?
    ) {
        self.subject = subject
        self.library = library
        self.recording = recording
        self.mailbox = mailbox
        self.terminal = terminal
        record = PracticeRecord(subject.challenge, recording)
        screen = WatchScreen(style: subject.style, hasPrompt: terminal != nil)
        input = WatchInput(isKeys: terminal != nil)
        files = WatchedFiles(subject.file)
    }

    /// Returns when somebody has had enough.
    func run() {
        terminal?.enter()
        record.record(.open)
        screen.write("Watching \(subject.file): every save judges the samples of \(subject.challenge.name).\n\n")
        begin(.samples)
        while !isOver {
            showPrompt()
            wait()
            mailbox.take().forEach(handle)
            if files.haveChanged() { saved() }
            answerLines()
        }
        end(status: 0)
    }

    /// Until something can be read, or it is time to look at the files.
    private func wait() {
        var descriptors = [
            pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: input.isAtEnd ? -1 : 0, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&descriptors, nfds_t(descriptors.count), Self.lookMillis) > 0, descriptors[1].revents != 0 else { return }
        let entries = input.read()
        if input.isKeys { entries.forEach(answer) } else { waiting += entries }
        if input.isAtEnd, input.isKeys { isOver = true }
    }

    private func answerLines() {
        while job == nil, !waiting.isEmpty, !isOver { answer(waiting.removeFirst()) }
        if !input.isKeys, input.isAtEnd, waiting.isEmpty, job == nil { isOver = true }
    }

    private func showPrompt() {
        switch job?.task {
        case .samples: screen.showPrompt("judging the samples ...  q quit")
        case .submission: screen.showPrompt("judging everything ...  q quit")
        case .review: screen.showPrompt("reviewing ...  q quit")
        case nil: screen.showPrompt(WatchAction.keys)
        }
    }

    // MARK: - What happens

    private func saved() {
        record.record(.save)
        if job?.task != .samples { return begin(.samples) }
        job?.cancel()
        next = .samples
    }

    private func answer(_ entry: WatchInput.Entry) {
        switch entry {
        case .unknown(let line):
            screen.write("`\(line.prefix(40))` is no command; there are \(WatchAction.words)\n")
        case .action(let action):
            // Keys are not echoed; what follows should not come out of nowhere.
            if input.isKeys, action != .quit { screen.write(subject.style.paint("> \(action.rawValue)", .dim) + "\n") }
            switch action {
            case .run: begin(.samples)
            case .submit: begin(.submission)
            case .review: begin(.review)
            case .hint: showing { try WatchTexts(subject.challenge, recording.practice).hint() }
            case .editorial: showing { try WatchTexts(subject.challenge, recording.practice).editorial() }
            case .next: showing { try proposals() }
            case .help: screen.write(WatchAction.explanation)
            case .quit: isOver = true
            }
        }
    }

    /// At once, or after what is going on; samples give way to whatever was asked for.
    private func begin(_ task: WatchJob.Task) {
        if task == .samples, !subject.challenge.cases.contains(where: { $0.group == .sample }) {
            return screen.write("There are no samples; submit judges everything.\n\n")
        }
        if let job {
            if job.task == .samples { job.cancel() }
            next = task
            return
        }
        let job = WatchJob(task, subject, mailbox)
        self.job = job
        job.start()
    }

    private func handle(_ message: WatchMailbox.Message) {
        switch message {
        case .text(let text): screen.write(text)
        case .signal(SIGTSTP): pause()
        case .signal(let signal): end(status: 128 + signal)
        case .finished(let outcome):
            let task = job?.task
            job = nil
            finish(outcome, task)
            if let task = next {
                next = nil
                begin(task)
            }
        }
    }

    private func finish(_ outcome: WatchJob.Outcome, _ task: WatchJob.Task?) {
        switch outcome {
        case .cancelled: break
        case .failed(let reason): screen.write("assay: \(reason)\n\n")
        case .reviewed(let report, let text):
            record.record(report)
            screen.write("\n\(text)\n")
        case .judged(let judgement):
            if task == .submission {
                record.record(judgement)
                if judgement.verdict == .accepted { showing { try accepted() } }
            } else {
                record.record(.sample)
                if judgement.verdict == .accepted { screen.write("The samples pass; submit judges everything.\n") }
            }
            screen.write("\n")
        }
    }

    private func accepted() throws -> String {
        guard !recording.noRecord else { return "Accepted.\n" }
        return try WatchTexts(subject.challenge, recording.practice).accepted()
    }

    private func proposals() throws -> String {
        let catalogue = try library.catalogue()
        let now = Date()
        let proposer = Proposer(catalogue, try PracticeHistory(try recording.practice.openForReading()), now: now)
        return ProposalText(catalogue: catalogue, style: subject.style).text(proposer.proposals(atMost: 3), proposer, now: now)
            + "\n"
    }

    private func showing(_ text: () throws -> String) {
        do { screen.write(try text()) } catch {
            screen.write("assay: \((error as? Failure)?.message ?? "\(error)")\n")
        }
    }

    // MARK: - Ends

    /// Ctrl+Z: the shell gets its terminal as it was.
    private func pause() {
        screen.hidePrompt()
        terminal?.leave()
        kill(getpid(), SIGSTOP)
        terminal?.enter()
    }

    /// Without waiting for what is being judged: its workers end with this process.
    private func end(status: Int32) -> Never {
        screen.hidePrompt()
        terminal?.leave()
        record.record(.close)
        _exit(status)
    }
}
