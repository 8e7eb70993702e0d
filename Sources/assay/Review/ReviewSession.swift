internal import Foundation
internal import Glibc
internal import Idioms
internal import Judging
internal import Reporting
internal import Reviewing
internal import Synchronization
internal import WorkerProtocol

/// One run of `assay review`: finds the files, has them reviewed, writes what is fixed, prints.
struct ReviewSession {
    private let command: ReviewCommand
    private let settings: WorkerSettings

    /// One file: what it was, what its review gave, what it is now.
    private struct Reviewed {
        var path: String
        var before: [UInt8]
        var report: ReviewReport
        var together: RewriteProver.Together?

        var after: [UInt8] { report.fixed ?? before }
    }

    init(_ command: ReviewCommand, _ settings: WorkerSettings) {
        self.command = command
        self.settings = settings
    }

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
    func run() throws -> Int32 {
        let pool = ReviewPool(settings: settings, jobs: command.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        pool.prepare()
        let plans = try ReviewPlans(command, settings)
        var files = try review(pool, plans)
        if command.proving.isWanted, !files.isEmpty {
            files[0].together = try ReviewProving(command, settings).prove(&files[0].report, files[0].before)
        }
        if command.fixing.fix, !command.fixing.diff { try files.forEach(write) }
        show(files)
        let isClean = files.allSatisfy { $0.report.findings.isEmpty && $0.report.syntaxError == nil }
        let wouldChange = command.fixing.diff && files.contains { $0.report.fixed != nil }
        return (isClean || command.output.exitZero) && !wouldChange ? 0 : 1
    }

    // MARK: - Reviewing

    private func review(_ pool: ReviewPool, _ plans: ReviewPlans) throws -> [Reviewed] {
        if command.paths == ["-"] {
            let bytes = FileBytes.read(0) ?? []
            let path = command.stdinFilename ?? "-"
            return try reports(pool, [path]) { (_) throws(ReviewError) in try plans.request(bytes, path: path) }
        }
        let paths = try files(plans).filter { $0.kind == .python || $0.kind == .stub }.map(\.path)
        return try reports(pool, paths) { (path) throws(ReviewError) in
            guard let bytes = SourceBytesOfFile.read(path) else { return nil }
            return try plans.request(bytes, path: path)
        }
    }

    private func reports(
        _ pool: ReviewPool, _ paths: [String],
        _ request: @escaping @Sendable (String) throws(ReviewError) -> ReviewRequest?
    ) throws -> [Reviewed] {
        let answers: [(request: ReviewRequest, report: ReviewReport)?]
        let mistake = Mutex<ReviewError?>(nil)
        do {
            answers = try pool.review(count: paths.count, isCancelled: { mistake.withLock { $0 != nil } }) { index in
                do throws(ReviewError) { return try request(paths[index]) } catch {
                    mistake.withLock { $0 = error }
                    return nil
                }
            }
        } catch { throw Failure("\(error)", status: Status.unavailable) }
        if let mistake = mistake.withLock({ $0 }) { throw Failure("\(mistake)") }
        return zip(paths, answers).compactMap { path, answer in
            guard let answer else {
                Output.error("assay: cannot read \(path)")
                return nil
            }
            return Reviewed(path: path, before: answer.request.source, report: answer.report)
        }
    }

    // MARK: - Writing and showing

    /// In place, keeping the file's mode; the old file stays until the new one is complete.
    private func write(_ file: Reviewed) throws {
        guard let fixed = file.report.fixed, fixed != file.before else { return }
        if file.path == "-" || command.paths == ["-"] { return }
        do { try ReplacedFile.write(fixed, to: file.path) } catch { throw Failure("\(error)") }
    }

    private func show(_ files: [Reviewed]) {
        if command.fixing.diff {
            for file in files where file.report.fixed != nil {
                Output.write(UnifiedDiff.text(file.before, file.after, path: file.path))
            }
            return
        }
        if command.paths == ["-"], command.fixing.fix { return Output.write(files[0].after) }
        let style = Output.style(1, colour: command.output.color)
        var run = ReviewRun(
            files: files.map { ReviewedSource(path: $0.path, source: $0.after, report: $0.report) },
            pages: Dictionary(RuleRegistry.pages.map { ($0.name, $0) }) { first, _ in first })
        run.fixing = command.fixing.fix ? .applied : .none
        run.includesUnsafe = command.fixing.unsafeFixes
        if command.output.outputFormat == "fixes" {
            let fixes = files.reduce(0) { $0 + $1.report.applied.values.reduce(0) { $0 + Int($1) } }
            return Output.write("{\"files\": \(files.count), \"fixes\": \(fixes)}\n")
        }
        if command.output.statistics { return Output.write(FindingStatistics.text(run, style)) }
        Output.write(FindingFormats.format(named: command.output.outputFormat)!.init().text(run, style))
    }
}

/// A file's bytes; nil if they cannot be read.
enum SourceBytesOfFile {
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return FileBytes.read(file, atMost: 64 << 20)
    }
}
