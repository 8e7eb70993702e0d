import Challenges
import Testing

@testable import Judging

extension EndToEnd {
    /// What a candidate must not know is nowhere it can look: neither expected values nor other cases' data.
    @Suite struct Secrecy {
        struct Place: Sendable, CustomTestStringConvertible {
            let kind: SecretChallenge.Kind
            let level: IsolationLevel
            var testDescription: String { "\(kind.rawValue), \(level)" }

            static let all = [IsolationLevel.full, .withoutNamespaces].filter { $0.obstacle == nil }
                .flatMap { level in SecretChallenge.Kind.allCases.map { Place(kind: $0, level: level) } }
        }

        @Test(arguments: Search.all, Place.all)
        func findsNothingButItsOwnInput(_ search: Search, _ place: Place) async throws {
            let secret = try SecretChallenge(place.kind)
            let workers = try LevelWorkers(place.level)
            let source = search.candidate(secret.form, packageFolder: secret.packageFolder)
            let found = try await onLane(workers.settings) { lane in
                try Self.runAnother(on: lane)
                let submission = Submission(name: "search.py", source: Array(source.utf8))
                let judge = CaseJudge(challenge: secret.challenge, submission: submission)
                return try secret.challenge.cases.map { try judge.judge($0, on: lane) }
            }
            #expect(found.count == SecretChallenge.inputs.count)
            for (result, own) in zip(found, SecretChallenge.inputs) {
                #expect(result.verdict == .wrongAnswer, "\(result.message)")
                let said = secret.kind == .function ? result.explanation.printed : result.explanation.actual
                #expect(said == own + "\n", "\(result.id)")
            }
        }

        /// Somebody else's solution, with an input and an output of its own, in both kinds of workers.
        private static func runAnother(on lane: Lane) throws {
            let body = """
                # marker-30001-source
                text = input()
                open('marker-30002-file', 'w').write('marker-30003-contents')
                print(text, 'marker-30004-output')
                raise SystemExit('marker-30005-error')

                """
            for source in [body, "import sys\n" + body, "import sys\n" + String(repeating: body, count: 2_000)] {
                let execution = try ScriptRun(limits: Limits()).run(
                    Submission(name: "marker-30006-name.py", source: Array(source.utf8)),
                    standardInput: Array(
                        String(repeating: "marker-30007-input\n", count: source.utf8.count / 100).utf8), on: lane)
                #expect(execution.status == "RTE" && execution.exitCode == 1)
            }
        }
    }
}
