internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Glibc
internal import Judging

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Judge the samples of a practice folder whenever its solution is saved.",
        discussion: """
            Keys, on a terminal: \(WatchAction.keys). Elsewhere the same words come as lines, one after another, and the end of
            the input ends it. Quitting, Ctrl+C and SIGTERM leave the terminal as it was. Exit status: 0, 130 after Ctrl+C.
            """)

    @Argument(help: "The practice folder (default: the one here).", completion: .directory)
    var folder: String?

    @Option(name: [.short, .long], help: "Cases judged at the same time (default: one a core).")
    var jobs: Int?

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    @OptionGroup var library: LibraryOptions
    @OptionGroup var sandbox: SandboxOptions
    @OptionGroup var recording: RecordOptions

    func run() throws {
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        let practice = try practiceFolder()
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let subject = WatchJob.Subject(
            challenge: try practice.challenge(library), file: practice.solution, settings: settings,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, style: Output.style(1, colour: color))
        for warning in subject.challenge.warnings { Output.error("warning: \(warning)") }
        // Whatever is opened next would otherwise be taken for a standard input that was closed.
        if fcntl(0, F_GETFD) < 0 { _ = open("/dev/null", O_RDONLY) }
        let mailbox = try WatchMailbox()
        WatchSignals.send(to: mailbox)
        // Keys without a screen to show them on would be pressed blindly.
        let terminal = isatty(1) == 1 ? RawTerminal() : nil
        if terminal == nil, isatty(0) == 1 { Output.error("one command a line: \(WatchAction.words)") }
        WatchSession(subject, library, recording, mailbox, terminal: terminal).run()
    }

    private func practiceFolder() throws -> PracticeFolder {
        if let folder {
            if let found = try PracticeFolder(at: folder) { return found }
            throw Failure("\(folder) is no practice folder; `assay start CHALLENGE \(folder)` lays one out")
        }
        if let found = try PracticeFolder.here() { return found }
        throw Failure("this is no practice folder; `assay start CHALLENGE` lays one out")
    }
}
