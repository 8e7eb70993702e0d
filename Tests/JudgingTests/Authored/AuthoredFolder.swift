import Batch
import Challenges
import Foundation
import Importing
import Judging
import TemporaryFolders

/// A solution with its author's tests, imported where it lies and as the package that is written of it.
struct AuthoredFolder: Sendable {
    /// Contents by path relative to the folder.
    var files: [String: String]
    var settings = WorkerSettings(path: Checkout.worker)

    /// The challenge, read in place.
    func imported(_ folder: TemporaryFolder, format: String = "tests") async throws -> ImportedChallenge {
        for (name, text) in files { try folder.write(text, to: name) }
        let (path, settings) = (folder.path, settings)
        return try await onThread {
            let stream = try ImportFormats.importer(of: path, format: format).challenges(JailedServices(settings: settings))
            return try stream.all()[0]
        }
    }

    /// Read in place, and read back from a written package.
    func challenges(format: String = "tests") async throws -> (imported: ImportedChallenge, written: Challenge) {
        let folder = try TemporaryFolder()
        let packages = try TemporaryFolder()
        let imported = try await imported(folder, format: format)
        let path = try PackageWriter(root: packages.path).write(imported)
        return (imported, try ChallengeReader(folder: path).read())
    }

    /// Messages of the cases that are not accepted, by id without its group.
    func failures(_ submission: Submission, _ challenge: Challenge) async throws -> [String: String] {
        let settings = settings
        let judgement = try await onThread {
            try Judge(settings: settings, jobs: RealWorkers.jobs).judge(challenge, submission, cases: challenge.cases)
        }
        let failed = judgement.cases.filter { $0.verdict != .accepted }
        return Dictionary(
            failed.map { (String($0.id.dropFirst("secret/".count)), "\($0.verdict.rawValue) \($0.message)") },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Submission {
    init(_ source: String) { self.init(name: "solution.py", source: Array(source.utf8)) }
}

/// What blocks runs on a thread of its own: the tests' own threads are few.
private func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
