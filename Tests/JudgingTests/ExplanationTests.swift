import Challenges
import Testing

extension RealWorkers {
    /// Every sentence that a failing solution can get, word by word, with the candidate's own lines.
    @Suite("explanations", .serialized)
    struct ExplanationTests {
        @Test("wrong answers", arguments: Explained.wrongAnswers)
        func wrongAnswer(_ row: Explained) async throws { try await row.check() }

        @Test("errors of the solution", arguments: Explained.errors)
        func error(_ row: Explained) async throws { try await row.check() }

        @Test("sources that do not compile", arguments: Explained.compileErrors)
        func compileError(_ row: Explained) async throws { try await row.check() }

        @Test("limits and denied acts", arguments: Explained.limits)
        func limit(_ row: Explained) async throws { try await row.check() }

        @Test("programs", arguments: Explained.programs)
        func program(_ row: Explained) async throws { try await row.check() }

        @Test("call, both values and the difference stand beside the sentence")
        func details() async throws {
            let fixture = Fixture(">>> x = 2\n>>> f(x)\n{'a': [1]}\n")
            let judgement = try await fixture.judge("def f(x):\n    print('seen', x)\n    return {'a': [x]}")
            let explanation = try #require(judgement.cases.first).explanation
            #expect(explanation.call == "f(x)")
            #expect(explanation.expected == "{'a': [1]}")
            #expect(explanation.actual == "{'a': [2]}")
            #expect(explanation.difference == "at ['a'][0]: expected 1, got 2 (one too many)")
            #expect(explanation.printed == "seen 2\n")
        }

        @Test("a long stack is shown from both ends")
        func recursion() async throws {
            let judgement = try await Explained.list.judge("def f(n): return f(n + 1)")
            let result = try #require(judgement.cases.first)
            #expect(result.verdict == .runtimeError)
            #expect(result.message.hasPrefix("RecursionError: maximum recursion depth exceeded"))
            #expect(result.explanation.frames.count == 24)
            let note = try #require(result.explanation.notes.first)
            #expect(note.hasSuffix(" frames in the middle are left out") && Int(note.prefix { $0.isNumber })! > 900)
        }

        @Test("a thread that goes on after the answer is ended and mentioned", arguments: [1, 3])
        func threads(_ count: Int) async throws {
            let source = """
                import threading
                def f(n):
                    for _ in range(\(count)):
                        threading.Thread(target=threading.Event().wait, daemon=True).start()
                    return [1, 2, 3]
                """
            let result = try #require(try await Explained.list.judge(source).cases.first)
            #expect(result.verdict == .accepted)
            let words = count == 1 ? ("a thread was", "was") : ("\(count) threads were", "were")
            #expect(result.explanation.notes == ["\(words.0) still running after the answer and \(words.1) ended"])
        }

        @Test("the first failure decides, even if a limit is passed after it")
        func firstFailure() async throws {
            let fixture = Fixture(">>> f(1)\n1\n>>> f(2)\n2\n", "limits: {time_limit: 0.2}")
            let judgement = try await fixture.judge("def f(x):\n    while x == 2: pass\n    return 7")
            #expect(judgement.verdict == .wrongAnswer)
        }

        @Test("what was tried and denied is told even if it did no harm")
        func denied() async throws {
            let source = "import socket\ntry: socket.socket()\nexcept OSError: pass\ndef f(n): return [1, 2, 3]"
            let result = try #require(try await Explained.list.judge(source).cases.first)
            #expect(result.verdict == .accepted)
            #expect(result.blocked == ["socket"])
        }

        @Test("a statement that is no Python is the package's fault")
        func malformed() async throws {
            let judgement = try await Fixture("\n>>> f(1)\n1\n>>> return 2\n").judge("def f(x): return x")
            let result = try #require(judgement.cases.first)
            #expect(result.verdict == .judgingError)
            #expect(
                result.message
                    == "the statement at line 4 of the case file is no Python: SyntaxError: 'return' outside function")
        }
    }
}
