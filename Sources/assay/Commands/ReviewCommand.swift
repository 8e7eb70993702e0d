internal import ArgumentParser
internal import Foundation
internal import Idioms
internal import Judging
internal import Reporting
internal import Reviewing
internal import WorkerProtocol

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Review Python for idiom: findings that teach, rewrites that are proved.",
        discussion: """
            PATH is a file or a folder (Python, notebooks, Markdown), or - for standard input. Rules are named by name
            (append-loop-to-list-comp), code (LOP001), topic (loops), level (idiom), or another tool's code (PERF401).

            Exit status: 0 nothing found, 1 findings or changes, 2 wrong usage or configuration, 3 no worker.
            """)

    @Argument(help: "Files and folders, or - for standard input.", completion: .file())
    var paths: [String] = []

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Fixing") var fixing: FixOptions
    @OptionGroup(title: "Proving") var proving: ProofOptions
    @OptionGroup(title: "Output") var output: ReviewOutputOptions

    @Option(name: .long, help: ArgumentHelp("Name of what comes on standard input.", valueName: "file"))
    var stdinFilename: String?

    @Option(name: [.short, .long], help: "Files reviewed at the same time (default: one a core).")
    var jobs: Int?

    @Flag(name: .long, help: "Review again whenever a file changes.")
    var watch = false

    @OptionGroup var library: LibraryOptions

    /// Ten lines wait for their worker more than for anything else: it gets ready while the command line is read.
    ///
    /// - Returns: nil where these arguments review nothing.
    static func workerAhead(_ arguments: [String]) -> WorkerAhead? {
        guard arguments.dropFirst().first == configuration.commandName,
            !arguments.contains(where: { ["-h", "--help", "--version"].contains($0) })
        else { return nil }
        return WorkerAhead(WorkerSettings(path: Programs.worker))
    }

    func run() throws { try run(nil) }

    func run(_ ahead: WorkerAhead?) throws {
        try validateOptions()
        let session = ReviewSession(self, WorkerSettings(path: Programs.worker))
        if watch {
            try WatchLoop(session).run()
        } else {
            let status = try session.run(ahead)
            if status != 0 { throw ExitCode(status) }
        }
    }

    private func validateOptions() throws {
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        if stdinFilename != nil, !paths.contains("-") { throw Failure("--stdin-filename is for `-`, standard input") }
        if paths.contains("-"), paths.count > 1 { throw Failure("`-` cannot be reviewed together with files") }
        if fixing.addNoqa, paths.contains("-") { throw Failure("--add-noqa writes files; standard input is none") }
        if watch, paths.contains("-") { throw Failure("--watch needs files; standard input comes once") }
        try fixing.check()
        try output.check()
        try proving.check(paths)
    }
}
