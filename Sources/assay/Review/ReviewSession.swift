internal import Foundation
internal import Idioms
internal import Judging
internal import Reporting
internal import Reviewing
internal import WorkerProtocol

/// One run of `assay review`: finds the files, has them reviewed, writes what is fixed, prints.
struct ReviewSession {
    private let command: ReviewCommand
    private let settings: WorkerSettings

    init(_ command: ReviewCommand, _ settings: WorkerSettings) {
        self.command = command
        self.settings = settings
    }

    private var isFromStandardInput: Bool { command.paths == ["-"] }

    /// Files under review, for whoever watches them.
    func files() throws -> [FileDiscovery.File] { try files(try ReviewPlans(command, settings)) }

    private func files(_ plans: ReviewPlans) throws -> [FileDiscovery.File] {
        do {
            let discovery = FileDiscovery { folder throws(ReviewError) in try plans.configuration(forFolder: folder) }
            let found = try discovery.files(at: command.paths.isEmpty ? ["."] : command.paths)
            for problem in found.problems { Output.error("assay: \(problem)") }
            return found.files
        } catch { throw Failure("\(error)") }
    }

    /// Reviews everything once; gives the exit status.
    ///
    /// - Parameter ahead: a worker that is on its way already.
    func run(_ ahead: WorkerAhead? = nil) throws -> Int32 {
        let jobs = command.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let pool = ReviewPool(settings: settings, jobs: jobs, ahead: ahead ?? WorkerAhead(settings))
        let plans = try ReviewPlans(command, settings)
        let reading = ReviewReading(pool: pool, plans: plans)
        var documents: [ReviewedDocument]
        if isFromStandardInput {
            let path = command.stdinFilename ?? "-"
            let kind = SourceKind(path: path) ?? .python
            documents = try reading.review(standardInput: FileBytes.read(0) ?? [], path: path, kind: kind)
        } else {
            documents = try reading.review(try files(plans))
        }
        if command.proving.isWanted, !documents.isEmpty { try prove(&documents[0], plans) }
        if command.fixing.addNoqa { return try NoqaAdding().run(documents) }
        let isFixing = command.fixing.fix && !command.fixing.diff
        if isFixing, !isFromStandardInput { try documents.forEach(write) }
        var shown = documents.flatMap(\.shown)
        try ReviewBaseline(command, plans).apply(to: &shown)
        show(documents, shown)
        let isClean = shown.allSatisfy { $0.report.findings.isEmpty && $0.report.syntaxError == nil }
        let wouldChange = command.fixing.diff && documents.contains { $0.fixed != nil }
        return (isClean || command.output.exitZero) && !wouldChange ? 0 : 1
    }

    // MARK: - Proving

    /// Proves each rewrite; of `--fix` then come those that held, together, and what is left is looked for once more.
    private func prove(_ document: inout ReviewedDocument, _ plans: ReviewPlans) throws {
        guard case .python = document.form else {
            throw Failure("only Python files can be proved, not \(document.path)")
        }
        document.together = try ReviewProving(command, settings).prove(&document.reports[0], document.before)
        guard command.fixing.mode != .none, let together = document.together, case .verified = together.proof else {
            return
        }
        var applied: [String: UInt32] = [:]
        for finding in document.reports[0].findings {
            if case .verified? = finding.proof { applied[finding.rule, default: 0] += 1 }
        }
        do {
            document.reports[0] = try ReviewWorker(settings: settings).review(
                try plans.request(together.source, path: document.path))
        } catch { throw Failure("\(error)") }
        document.reports[0].fixed = together.source
        document.reports[0].applied = applied
    }

    // MARK: - Writing and showing

    /// In place, keeping the file's mode; the old file stays until the new one is complete.
    private func write(_ document: ReviewedDocument) throws {
        guard let fixed = document.fixed, fixed != document.before else { return }
        do { try ReplacedFile.write(fixed, to: document.path) } catch { throw Failure("\(error)") }
    }

    private func show(_ documents: [ReviewedDocument], _ shown: [ReviewedSource]) {
        if command.fixing.diff {
            for document in documents {
                guard let fixed = document.fixed else { continue }
                Output.write(UnifiedDiff.text(document.before, fixed, path: document.path))
            }
            return
        }
        if isFromStandardInput, command.fixing.fix {
            return Output.write(documents.first.map { $0.fixed ?? $0.before } ?? [])
        }
        let style = Output.style(1, colour: command.output.color)
        var run = ReviewRun(
            files: shown, pages: Dictionary(RuleRegistry.pages.map { ($0.name, $0) }) { first, _ in first })
        run.fixing = command.fixing.fix ? .applied : .none
        run.includesUnsafe = command.fixing.unsafeFixes
        if command.output.statistics { return Output.write(FindingStatistics.text(run, style)) }
        Output.write(FindingFormats.format(named: command.output.outputFormat)!.init().text(run, style))
        guard let together = documents.first?.together, ["full", "learn"].contains(command.output.outputFormat) else {
            return
        }
        let rewrites = together.count == 1 ? "The rewrite" : "\(together.count) rewrites together"
        Output.write("\(rewrites): \(together.proof.sentence).\n")
    }
}
