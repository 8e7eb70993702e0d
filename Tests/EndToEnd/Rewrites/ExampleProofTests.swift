import Challenges
import Idioms
import Judging
import Reviewing
import Testing
import WorkerProtocol

extension EndToEnd {
    /// Every safe rewrite that a rule shows is executed, before and after, with the inputs that the example gives.
    @Suite("examples of safe rewrites, executed")
    struct ExampleProofTests {
        struct Named: Sendable, CustomTestStringConvertible {
            let rule: RegisteredRule
            var testDescription: String { rule.page.name }
        }

        @Test("both sides give the same", arguments: RuleRegistry.rules.map(Named.init))
        func agree(_ named: Named) async throws {
            let failures = try await onLane { lane in
                let reviewer = ReviewWorker(settings: WorkerSettings(path: WorkerProgram.path))
                var failures: [(Example, String)] = []
                for example in named.rule.examples().flagged {
                    guard let after = example.after, try Self.isSafe(named.rule, example, after, reviewer) else { continue }
                    if example.showing.isEmpty { failures.append((example, "a safe rewrite, but nothing to compare")) }
                    for given in example.given.isEmpty ? [""] : example.given {
                        let before = try Self.run(example.source, given, example.showing, lane)
                        let rewritten = try Self.run(after, given, example.showing, lane)
                        if before != rewritten {
                            failures.append((example, "given \(given): before:\n\(before)\nafter:\n\(rewritten)"))
                        }
                    }
                }
                return failures
            }
            for (example, text) in failures {
                let location = SourceLocation(
                    fileID: "Idioms/Rules", filePath: "\(example.file)", line: example.line, column: 1)
                Issue.record("\(text)\nin:\n\(example.code)", sourceLocation: location)
            }
        }

        /// The worker rewrites it by itself to what the example says.
        private static func isSafe(
            _ rule: RegisteredRule, _ example: Example, _ after: String, _ reviewer: ReviewWorker
        ) throws -> Bool {
            let request = ReviewRequest(
                source: Array(example.source.utf8), rules: RuleChoice(rules: [rule.page.name]), targetMinor: 13, fixing: .safe)
            return try reviewer.review(request).fixed == Array(after.utf8)
        }

        /// What a version prints, and what each expression gives or raises.
        private static func run(_ code: String, _ given: String, _ showing: [String], _ lane: Lane) throws -> String {
            func quoted(_ text: String) -> String { JSONText.quoted(text) }
            let shown = "[\(showing.map(quoted).joined(separator: ", "))]"
            let script = """
                names = {"__name__": "example"}
                try:
                    exec(\(quoted(given)), names)
                    exec(compile(\(quoted(code)), "example.py", "exec"), names)
                except BaseException as error:
                    print("raised", type(error).__name__)
                for expression in \(shown):
                    try:
                        print(repr(eval(expression, names)))
                    except BaseException as error:
                        print("raised", type(error).__name__)
                """
            let limits = Limits(cpuMillis: 5000, wallMillis: 10_000, memoryBytes: 256 << 20)
            let execution = try ScriptRun(limits: limits).run(
                Submission(name: "proof.py", source: Array(script.utf8)), standardInput: [], on: lane)
            return execution.status + "\n" + String(decoding: execution.standardOutput, as: UTF8.self)
        }
    }
}

/// Text as a Python string literal: JSON's notation is one.
private enum JSONText {
    static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            default: String(scalar)
            }
        }.joined() + "\""
    }
}
