public import Challenges
internal import Foundation
public import Judging
internal import Synchronization

/// Proves challenges: that each does what its author says, by running everything that lies in its package.
public struct Verifier: Sendable {
    public let settings: WorkerSettings
    /// Threads that work side by side.
    public let jobs: Int
    public let options: VerificationOptions

    public init(settings: WorkerSettings, jobs: Int, options: VerificationOptions = VerificationOptions()) {
        self.settings = settings
        self.jobs = max(1, jobs)
        self.options = options
    }

    /// - Parameters:
    ///   - isCancelled: asked before each piece of work; true ends the proof.
    ///   - onPiece: told of each piece of work that is done (a submission, a mutant), on one of the proof's threads.
    ///   - onReport: each report in the order of `listings`, as soon as it and all before it are known; called on one
    ///     of the proof's threads.
    /// - Returns: the reports in the same order.
    /// - Throws: ``VerificationHalt`` when no worker can be had, or when it was cancelled.
    public func verify(
        _ listings: [ChallengeLibrary.Listing], isCancelled: @escaping @Sendable () -> Bool = { false },
        onPiece: @escaping @Sendable () -> Void = {},
        onReport: @escaping @Sendable (ChallengeReport) -> Void = { _ in }
    ) throws(VerificationHalt) -> [ChallengeReport] {
        let progress = Mutex(Progress())
        let ends: @Sendable () -> Bool = { isCancelled() || progress.withLock { $0.halt != nil } }
        let crew = Crew(settings: settings, jobs: jobs, isCancelled: ends, onPiece: onPiece)
        let options = options
        crew.run(listings.count) { index, bench in
            do throws(VerificationHalt) {
                guard !ends() else { throw .cancelled }
                let report = try Self.report(listings[index], options, bench)
                progress.withLock { $0.finish(index, report, onReport) }
            } catch {
                progress.withLock { if $0.halt == nil { $0.halt = error } }
            }
        }
        let end = progress.withLock { $0 }
        if let halt = end.halt { throw halt }
        return end.reports.sorted { $0.key < $1.key }.map(\.value)
    }

    private struct Progress {
        var reports: [Int: ChallengeReport] = [:]
        var reported = 0
        var halt: VerificationHalt?

        mutating func finish(_ index: Int, _ report: ChallengeReport, _ onReport: (ChallengeReport) -> Void) {
            reports[index] = report
            while let ready = reports[reported] {
                onReport(ready)
                reported += 1
            }
        }
    }

    private static func report(
        _ listing: ChallengeLibrary.Listing, _ options: VerificationOptions, _ bench: Workbench
    ) throws(VerificationHalt) -> ChallengeReport {
        let start = ContinuousClock.now
        var report = ChallengeReport(slug: listing.slug, folder: listing.folder, outcomes: [], seconds: 0)
        let package: VerifiedPackage
        do throws(PackageError) { package = try VerifiedPackage(listing.challenge.get()) } catch {
            report.breakage = error
            return report
        }
        let evidence = Evidence(package, options, bench)
        for check in VerificationChecks.all where options.checks?.contains(check.name) ?? true {
            report.outcomes.append(try check.init().outcome(evidence))
        }
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        return report
    }
}
