internal import Idioms
internal import Judging
internal import Reviewing
internal import Synchronization
internal import WorkerProtocol

/// With which rules and settings each file is reviewed: the command line on top of the nearest configuration.
///
/// Shared by the lanes that make requests; a configuration is read once, by a worker of its own.
final class ReviewPlans: Sendable {
    private struct State {
        var finder: ConfigurationFinder?
        var plans: [String: Prepared] = [:]
    }

    private struct Prepared {
        var plan: ReviewPlan
        var rules: RuleChoice

        init(_ plan: ReviewPlan) {
            self.plan = plan
            rules = RuleChoice(rules: plan.rules, fixable: plan.rules.filter(plan.fixable.contains))
        }
    }

    private let state: Mutex<State>
    private let catalogue = RuleCatalogue(RuleRegistry.pages)
    private let commandLine: ReviewConfiguration
    private let named: ReviewConfiguration?
    private let isIsolated: Bool
    private let fixing: ReviewRequest.Fixing
    private let honoursSuppressions: Bool
    private let praises: Bool

    /// - Throws: ``Failure`` for options and configuration files that are wrong.
    init(_ command: ReviewCommand, _ settings: WorkerSettings) throws {
        let options = command.rules
        // What is to be proved is not applied before it is.
        fixing = command.proving.isWanted ? .none : command.fixing.mode
        honoursSuppressions = !options.ignoreNoqa
        praises = command.output.outputFormat == "learn"
        isIsolated = options.isolated
        do {
            commandLine = try ReviewConfiguration(
                select: options.select, extendSelect: options.extendSelect, ignore: options.ignore,
                level: options.level,
                targetVersion: options.targetVersion, lineLength: options.lineLength, exclude: options.exclude,
                respectsGitignore: options.noRespectGitignore ? false : nil, baseline: command.fixing.baseline)
            _ = try commandLine.plan(for: "x.py", in: catalogue)
            let finder = Self.finder(settings)
            named = try options.config.map { try finder.configuration(at: $0) }
            state = Mutex(State(finder: nil))
        } catch let error as ReviewError { throw Failure("\(error)") }
        guard !isIsolated, named == nil else { return }
        let settings = settings
        state.withLock { $0.finder = Self.finder(settings) }
    }

    /// What holds in a folder.
    func configuration(forFolder folder: String) throws(ReviewError) -> ReviewConfiguration {
        commandLine.over(try base(forFile: folder + "/x.py"))
    }

    /// The request for one source.
    func request(_ source: [UInt8], path: String) throws(ReviewError) -> ReviewRequest {
        let prepared = try plan(path)
        return ReviewRequest(
            source: source, rules: prepared.rules, targetMinor: UInt8(prepared.plan.targetMinor),
            lineLength: UInt32(prepared.plan.lineLength),
            moduleName: Self.moduleName(of: path), fixing: fixing,
            honoursSuppressions: honoursSuppressions, praises: praises)
    }

    /// The name that `import` would find the file by, of a module or of a package.
    private static func moduleName(of path: String) -> String {
        let parts = path.split(separator: "/")
        guard let file = parts.last, file.hasSuffix(".py") else { return "" }
        if file != "__init__.py" { return String(file.dropLast(3)) }
        return parts.dropLast().last.map(String.init) ?? ""
    }

    private func plan(_ path: String) throws(ReviewError) -> Prepared {
        let configuration = commandLine.over(try base(forFile: path))
        // Only files that a pattern may single out need a plan of their own.
        let key = configuration.perFileIgnores.isEmpty ? configuration.file ?? "" : path
        if let known = state.withLock({ $0.plans[key] }) { return known }
        let plan = Prepared(try configuration.plan(for: path, in: catalogue))
        state.withLock { $0.plans[key] = plan }
        return plan
    }

    private func base(forFile path: String) throws(ReviewError) -> ReviewConfiguration {
        if let named { return named }
        if isIsolated { return ReviewConfiguration() }
        let result: Result<ReviewConfiguration, ReviewError> = state.withLock { state in
            guard let finder = state.finder else { return .success(ReviewConfiguration()) }
            do throws(ReviewError) { return .success(try finder.configuration(forFile: path)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func finder(_ settings: WorkerSettings) -> ConfigurationFinder {
        ConfigurationFinder { _, toml in try ReviewWorker(settings: settings).json(ofTOML: toml) }
    }
}
