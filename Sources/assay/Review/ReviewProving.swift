internal import Challenges
internal import Foundation
internal import Judging
internal import Reviewing
internal import WorkerProtocol

/// Proves the rewrites of one file, by a challenge's cases or by the user's own tests.
struct ReviewProving {
    private let command: ReviewCommand
    private let settings: WorkerSettings

    init(_ command: ReviewCommand, _ settings: WorkerSettings) {
        self.command = command
        self.settings = settings
    }

    /// Marks the findings with their proofs; gives what all rewrites together came to.
    func prove(_ report: inout ReviewReport, _ source: [UInt8]) throws -> RewriteProver.Together? {
        guard report.syntaxError == nil else { return nil }
        do {
            return try RewriteProver(tester: try tester()).prove(source, &report)
        } catch let unfit as RewriteProver.Unfit {
            throw Failure("nothing can be proved: \(unfit)", status: Status.notAccepted)
        } catch let failure as CommandTester.Failure {
            throw Failure("\(failure)")
        } catch let error as WorkerError {
            throw Failure("\(error)", status: Status.unavailable)
        }
    }

    private func tester() throws -> any RewriteTester {
        if let slug = command.proving.challenge {
            let jobs = command.jobs ?? ProcessInfo.processInfo.activeProcessorCount
            return ChallengeTester(
                try command.library.challenge(slug), name: (command.paths[0] as NSString).lastPathComponent,
                judge: Judge(settings: settings, jobs: jobs))
        }
        return CommandTester(
            command: command.proving.tests!, folder: URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
            file: command.paths[0])
    }
}
