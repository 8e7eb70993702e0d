internal import ArgumentParser
internal import Challenges
internal import Judging
internal import Reporting

struct ExecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec", abstract: "Run any script in the sandbox, once.",
        discussion:
            "The script's own output goes where it would go; what it used and how it ended goes to standard error.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case full, json }

    @Argument(help: "The script, or - for standard input.", completion: .file(extensions: ["py"]))
    var file: String

    @Option(name: .long, help: ArgumentHelp("File that is the script's standard input.", valueName: "file"))
    var stdin: String?

    @Option(name: .long, help: ArgumentHelp("CPU time, all threads together.", valueName: "seconds"))
    var time: Double = 10

    @Option(name: .long, help: ArgumentHelp("Time on the clock (default: 3 × time + 1).", valueName: "seconds"))
    var wall: Double?

    @Option(name: .long, help: ArgumentHelp("Memory above the warm interpreter.", valueName: "MiB"))
    var memory: Int = 256

    @Option(name: .long, help: "full or json.")
    var outputFormat = Format.full

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        guard time.isFinite, time > 0, time <= 3600 else {
            throw Failure("--time \(time): give seconds, more than 0, at most 3600")
        }
        if let wall, !(wall.isFinite && wall > 0 && wall <= 86_400) {
            throw Failure("--wall \(wall): give seconds, more than 0, at most 86400")
        }
        guard (1...65_536).contains(memory) else { throw Failure("--memory \(memory): give MiB, from 1 to 65536") }
        if file == "-", stdin == "-" { throw Failure("script and --stdin cannot both be standard input") }
        let submission = try SourceFile.submission(file)
        let input = try stdin.map { try $0 == "-" ? FileBytes.read(0) ?? [] : SourceFile.bytes($0) } ?? []
        let settings = try sandbox.settings()
        try sandbox.check(settings)
        let cpuMillis = max(Int((time * 1000).rounded()), 1)
        let limits = Limits(
            cpuMillis: cpuMillis, wallMillis: wall.map { max(Int(($0 * 1000).rounded()), 1) }, memoryBytes: memory << 20
        )
        let execution: Execution
        do {
            execution = try ScriptRun(limits: limits).run(
                submission, standardInput: input, on: Lane(settings: settings))
        } catch { throw Failure("\(error)", status: Status.unavailable) }
        report(execution, submission.name)
        switch execution.status {
        case "OK": return
        case Verdict.judgingError.rawValue: throw ExitCode(Status.unavailable)
        default: throw ExitCode(Status.notAccepted)
        }
    }

    private func report(_ execution: Execution, _ script: String) {
        switch outputFormat {
        case .json:
            Output.write(ExecutionReport.json(execution))
        case .full:
            Output.write(execution.standardOutput)
            Output.errorBytes(execution.standardError)
            Output.error(ExecutionReport.full(execution, style: Output.style(2, colour: color), script: script))
        }
    }
}
