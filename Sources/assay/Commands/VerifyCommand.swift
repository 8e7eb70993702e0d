internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Judging
internal import Verifying

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove challenges: that each does what its package says.",
        discussion: """
            CHALLENGE is a slug (`assay list`) or a package folder; without any, all of the library are proved.

            Checks:
            \(VerificationChecks.summaries.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

            Exit status: 0 all proved, 1 something failed, 2 wrong usage or broken package, 3 no sandbox.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case full, json }

    @Argument(help: "Slugs or folders of challenges.", completion: .custom { _, _, _ in
        ChallengeLibrary(roots: ["Challenges"]).slugs()
    })
    var challenge: [String] = []

    @Option(name: .long, help: ArgumentHelp("Only this check; may be repeated.", valueName: "name"))
    var check: [String] = []

    @Option(name: .long, help: ArgumentHelp("At most so many mutants of each submission.", valueName: "number"))
    var mutants: Int?

    @Flag(name: .long, help: "List the mutants that no case noticed.")
    var listSurvivors = false

    @Option(name: [.short, .long], help: "Pieces of work done at the same time (default: one a core).")
    var jobs: Int?

    @Option(name: .long, help: "full or json.")
    var outputFormat = Format.full

    @OptionGroup var library: LibraryOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        if let jobs, !(1...1024).contains(jobs) { throw Failure("--jobs \(jobs): give a number from 1 to 1024") }
        if let mutants, mutants < 1 { throw Failure("--mutants \(mutants): give a number from 1") }
        for name in check where !VerificationChecks.names.contains(name) {
            let names = VerificationChecks.names.joined(separator: ", ")
            throw Failure("--check \(name): there is no such check; there are \(names)")
        }
        let listings = try listings()
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let interruption = Interruption()
        let verifier = Verifier(
            settings: settings, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            options: VerificationOptions(checks: check.isEmpty ? nil : Set(check), mutantLimit: mutants))
        let reports = try prove(listings, verifier, interruption)
        if reports.contains(where: { $0.breakage != nil }) { throw ExitCode(Status.usage) }
        if !reports.allSatisfy(\.isProved) { throw ExitCode(Status.notAccepted) }
    }

    /// Proves and reports, a line as soon as it is known.
    private func prove(
        _ listings: [ChallengeLibrary.Listing], _ verifier: Verifier, _ interruption: Interruption
    ) throws -> [ChallengeReport] {
        let isTable = outputFormat == .full
        let table = VerificationTable(slugs: listings.map(\.slug), listsSurvivors: listSurvivors)
        let progress = VerificationProgress(challenges: listings.count, isShown: isatty(2) == 1)
        let start = ContinuousClock.now
        if isTable { Output.write(table.header()) }
        let reports: [ChallengeReport]
        do throws(VerificationHalt) {
            reports = try verifier.verify(
                listings, isCancelled: { interruption.hasHappened }, onPiece: { progress.finishPiece() },
                onReport: { report in
                    progress.finishChallenge { if isTable { Output.write(table.row(report)) } }
                })
        } catch {
            progress.clear()
            if case .cancelled = error { throw ExitCode(Status.interrupted) }
            throw Failure("\(error)", status: Status.unavailable)
        }
        progress.clear()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        Output.write(
            isTable
                ? table.end(reports, seconds: seconds) : try VerificationDocument(reports, seconds: seconds).text())
        return reports
    }

    /// Those that are named; a name that is none ends the command before anything runs.
    private func listings() throws -> [ChallengeLibrary.Listing] {
        let library = try library.library()
        guard !challenge.isEmpty else {
            let all = library.all()
            if all.isEmpty { throw Failure("there are no challenges in \(library.roots.joined(separator: ", "))") }
            return all
        }
        var listings: [ChallengeLibrary.Listing] = []
        for name in challenge {
            do {
                let found = try library.challenge(name)
                guard !listings.contains(where: { $0.folder == found.folder }) else { continue }
                listings.append(
                    ChallengeLibrary.Listing(slug: found.slug, folder: found.folder, challenge: .success(found)))
            } catch { throw Failure("\(error)") }
        }
        return listings
    }
}
