import Challenges
import Foundation
import Judging
import Testing

@testable import Verifying

/// Everything here runs real workers: one test after another, since each uses all processors.
@Suite(.serialized) enum Proof {
    /// `assay-worker` stands in the build folder, beside or above the program that runs the tests.
    static let worker: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: own)
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("assay-worker").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return own
    }()

    static let settings = WorkerSettings(path: worker)

    static func listing(_ folder: String) -> ChallengeLibrary.Listing {
        let slug = (folder as NSString).lastPathComponent
        do throws(PackageError) {
            let challenge = try ChallengeReader(folder: folder).read()
            return ChallengeLibrary.Listing(slug: slug, folder: folder, challenge: .success(challenge))
        } catch { return ChallengeLibrary.Listing(slug: slug, folder: folder, challenge: .failure(error)) }
    }

    /// Proves on a thread of its own: it blocks, and the tests' own threads are few.
    static func reports(
        _ listings: [ChallengeLibrary.Listing], _ options: VerificationOptions = VerificationOptions(), jobs: Int = 2,
        settings: WorkerSettings = settings, isCancelled: @escaping @Sendable () -> Bool = { false },
        onReport: @escaping @Sendable (ChallengeReport) -> Void = { _ in }
    ) async throws -> [ChallengeReport] {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try Verifier(settings: settings, jobs: jobs, options: options)
                            .verify(listings, isCancelled: isCancelled, onReport: onReport)
                    })
            }
        }
    }

    static func report(
        _ package: PackageFolder, _ checks: Set<String>? = nil, mutants: Int? = nil
    ) async throws -> ChallengeReport {
        let options = VerificationOptions(checks: checks, mutantLimit: mutants)
        return try #require(try await reports([listing(package.path)], options).first)
    }
}
