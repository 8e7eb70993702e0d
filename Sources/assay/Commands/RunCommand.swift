internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Judging
internal import Reporting
internal import Synchronization

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Judge a solution of a challenge, case by case.",
        discussion: """
            CHALLENGE is a slug (`assay list`), a package folder, or a task in one of the formats of `assay import`, read where it
            lies; FILE may be - for standard input. In a practice folder
            (`assay start`) neither is needed. A run of all cases is remembered (`assay progress`), unless --no-record.
            """)

    @Argument(help: "Slug or folder of the challenge.", completion: .custom { _, _, _ in
        ChallengeLibrary(roots: ["Challenges"]).slugs()
    })
    var challenge: String?

    @Argument(help: "The solution, or - for standard input.", completion: .file(extensions: ["py"]))
    var file: String?

    @Flag(name: .long, help: "Only the sample cases.")
    var sample = false

    @Option(name: .customShort("k"), help: ArgumentHelp("Only cases whose id contains this text.", valueName: "name"))
    var only: String?

    @Flag(name: [.customShort("x"), .long], help: "Stop at the first case that is not accepted.")
    var exitFirst = false

    @Flag(name: .long, help: "Review the solution for idiom when it is accepted.")
    var review = false

    @Option(name: [.short, .long], help: "Cases judged at the same time (default: one a core).")
    var jobs: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("One of \(ReportFormats.names.joined(separator: ", ")).", valueName: "format"))
    var outputFormat = "full"

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    @OptionGroup var library: LibraryOptions
    @OptionGroup var sandbox: SandboxOptions
    @OptionGroup var recording: RecordOptions

    func run() throws {
        guard let format = ReportFormats.format(named: outputFormat) else {
            let names = ReportFormats.names.joined(separator: ", ")
            throw Failure("--output-format \(outputFormat): choose one of \(names)")
        }
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        let target = try RunTarget(challenge, file, library, sandbox)
        let challenge = target.challenge
        let submission = try SourceFile.submission(target.file)
        let cases = try selected(challenge)
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let heading = ReportHeading(challenge, submission: submission.name, cases: cases)
        let writer = format.init(heading, style: Output.style(1, colour: color))
        let interruption = Interruption()
        let progress = ProgressLine(total: cases.count, isShown: isatty(2) == 1 && isatty(1) == 0)
        Output.write(writer.begin())
        let judgement: Judgement
        do {
            judgement = try Judge(settings: settings, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount).judge(
                challenge, submission, cases: cases, stopsAtFirstFailure: exitFirst,
                isCancelled: { interruption.hasHappened },
                onResult: { result in
                    progress.advance()
                    Output.write(writer.write(result))
                })
        } catch { throw Failure("\(error)", status: Status.unavailable) }
        progress.clear()
        Output.write(writer.end(judgement))
        if interruption.hasHappened { throw ExitCode(Status.interrupted) }
        if judgement.cases.contains(where: { $0.verdict == .judgingError }) { throw ExitCode(Status.unavailable) }
        remember(judgement, target)
        if judgement.verdict != .accepted { throw ExitCode(Status.notAccepted) }
        if review { remember(try AcceptedReview(settings, colour: color).show(submission), target) }
    }

    private func selected(_ challenge: Challenge) throws -> [TestCase] {
        let cases = challenge.cases.filter { testCase in
            (!sample || testCase.group == .sample) && (only.map { testCase.id.contains($0) } ?? true)
        }
        guard cases.isEmpty else { return cases }
        if let only { throw Failure("no case of \(challenge.slug) has `\(only)` in its id") }
        throw Failure("\(challenge.slug) has no \(sample ? "sample " : "")cases")
    }
}
