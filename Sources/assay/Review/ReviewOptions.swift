internal import ArgumentParser
internal import Reporting
internal import WorkerProtocol

/// Which rules are looked for.
struct RuleOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Only these rules; a list or repeated.", valueName: "rule"))
    var select: [String] = []

    @Option(name: .long, help: ArgumentHelp("These rules besides the default ones.", valueName: "rule"))
    var extendSelect: [String] = []

    @Option(name: .long, help: ArgumentHelp("Not these rules.", valueName: "rule"))
    var ignore: [String] = []

    @Option(name: .long, help: "How far down: bug-prone, idiom (default) or taste.")
    var level: String?

    @Option(name: .long, help: ArgumentHelp("Python that the code must run on.", valueName: "py311"))
    var targetVersion: String?

    @Option(name: .long, help: "Longest line that a rewrite may make.")
    var lineLength: Int?

    @Flag(name: .long, help: "Leave out every configuration file.")
    var isolated = false

    @Option(name: .long, help: ArgumentHelp("This configuration instead of the nearest.", valueName: "file"))
    var config: String?

    @Flag(name: .long, help: "Findings that a comment silences, too.")
    var ignoreNoqa = false

    @Flag(name: .long, help: "Files that Git ignores, too.")
    var noRespectGitignore = false

    @Option(name: .long, help: ArgumentHelp("Not these files.", valueName: "pattern"))
    var exclude: [String] = []
}

/// What is written.
struct FixOptions: ParsableArguments {
    @Flag(name: .long, help: "Apply the safe rewrites.")
    var fix = false

    @Flag(name: .long, help: "Apply the unsafe ones too.")
    var unsafeFixes = false

    @Flag(name: .long, help: "Show what --fix would change, change nothing.")
    var diff = false

    @Flag(name: .long, help: "Silence every finding with a comment.")
    var addNoqa = false

    @Option(name: .long, help: ArgumentHelp("Report only what is not in this file.", valueName: "file"))
    var baseline: String?

    @Flag(name: .long, help: "Write what is found now into the baseline.")
    var updateBaseline = false

    /// How far the worker goes.
    var mode: ReviewRequest.Fixing { fix || diff ? (unsafeFixes ? .unsafe : .safe) : .none }

    func check() throws {
        if unsafeFixes, !fix, !diff {
            throw Failure("--unsafe-fixes says how far --fix or --diff goes; give one of them")
        }
        if addNoqa, fix || diff { throw Failure("--add-noqa and --fix are two answers to the same findings; give one") }
    }
}

/// What the rewrites are proved by.
struct ProofOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Judge each rewrite on all cases of this challenge.", valueName: "slug"))
    var challenge: String?

    @Option(name: .long, help: ArgumentHelp("Run each rewrite through your own tests.", valueName: "command"))
    var tests: String?

    var isWanted: Bool { challenge != nil || tests != nil }

    func check(_ paths: [String]) throws {
        if challenge != nil, tests != nil { throw Failure("give --challenge or --tests, not both") }
        if challenge != nil || tests != nil, paths.count != 1 {
            throw Failure("rewrites are proved one file at a time; give one")
        }
        if tests != nil, paths == ["-"] { throw Failure("--tests needs a file, not standard input") }
    }
}

/// How it is shown.
struct ReviewOutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("One of \(FindingFormats.names.joined(separator: ", ")).", valueName: "format"))
    var outputFormat = "full"

    @Flag(name: .long, help: "Count findings by rule instead.")
    var statistics = false

    @Flag(name: .long, help: "Exit with 0 although something was found.")
    var exitZero = false

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    func check() throws {
        guard FindingFormats.format(named: outputFormat) != nil else {
            let names = FindingFormats.names.joined(separator: ", ")
            throw Failure("--output-format \(outputFormat): choose one of \(names)")
        }
    }
}
