internal import ArgumentParser
internal import Batch
internal import Challenges
internal import Foundation
internal import Judging
internal import Storage

struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Judge many submissions to many challenges, into a store that loses nothing.",
        discussion: """
            SET is a folder of challenges, one package, or a data set that `assay import` knows. Submissions are
            CANDIDATE/CHALLENGE.py, CHALLENGE/CANDIDATE.py, or JSON Lines with challenge, candidate and source.
            A folder in the place of a file is one solution of several files, of which solution.py or main.py is run
            ("files": {"path": "text"} in JSON Lines); to a challenge of kind critique a review is handed in, .md or
            .json. What cannot be read is not judged, and the report says why.
            Interrupted in whatever way, the same command with --resume goes on where it stopped.

            Exit status: 0 everything judged, 1 judged but something could not be read, 2 wrong usage, or files or a
            store that cannot be used, 3 no worker, 130 interrupted.
            """)

    @Argument(help: "Folder of challenges, package or data set.", completion: .directory)
    var set: String

    @Option(name: .long, help: ArgumentHelp("Folder or .jsonl file.", valueName: "path"))
    var submissions: String

    @Option(name: .long, help: ArgumentHelp("The store; made if it is not there.", valueName: "file"))
    var store: String

    @Option(name: [.short, .long], help: "Submissions judged at the same time (default: one a core).")
    var jobs: Int?

    @Flag(name: .long, help: "Go on with the latest unfinished run of the same set, submissions and settings.")
    var resume = false

    @Flag(name: .long, help: "Review each submission for idiom, too.")
    var review = false

    @Flag(
        name: [.customShort("x"), .long],
        help: "Leave a submission at its first case that is not accepted; it has no score then.")
    var exitFirst = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Over the challenges' own: time=S, wall=S, memory=MiB, output=MiB; may be repeated.",
            valueName: "name=value"))
    var limit: [LimitOption] = []

    @Option(name: .long, help: ArgumentHelp("Judge at most so many of a candidate's samples of a task.", valueName: "k"))
    var samplesPerTask: Int?

    @OptionGroup var report: BatchReportOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        if let samplesPerTask, samplesPerTask < 1 {
            throw Failure("--samples-per-task \(samplesPerTask): give a whole number above 0")
        }
        try report.check()
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let interruption = Interruption()
        let status: Int32
        do {
            status = try BatchSession(self, settings).run(isCancelled: { interruption.hasHappened })
        } catch let error as WorkerError {
            throw Failure("\(error)", status: Status.unavailable)
        } catch let error as any Error & CustomStringConvertible {
            throw Failure("\(error)")
        }
        if status != 0 { throw ExitCode(status) }
    }
}
