import Challenges
import Testing

extension RealWorkers {
    /// A hidden case's result tells what the challenge's `show` allows, whatever the solution does.
    @Suite("what a hidden case tells", .serialized)
    struct RedactionTests {
        static let limits = "limits: {time_limit: 0.2, wall_limit: 1.5, memory: 32, output: 0.1}"

        static func function(_ show: Challenge.Show) -> Fixture {
            Fixture(
                ">>> f('\(LeakAttempt.input)')\n'\(LeakAttempt.answer)'\n", "show: \(show.rawValue)\n\(limits)"
            ).hidden
        }

        static func program(_ show: Challenge.Show, validator: String? = nil) -> Fixture {
            Fixture(
                program: LeakAttempt.input + "\n", answer: LeakAttempt.answer + "\n",
                "show: \(show.rawValue)\n\(limits)",
                validator: validator
            ).hidden
        }

        @Test("functions", arguments: LeakAttempt.functions + LeakAttempt.forgeries)
        func function(_ attempt: LeakAttempt) async throws {
            for show in Challenge.Show.allCases { try await check(attempt, Self.function(show), show) }
        }

        @Test("programs", arguments: LeakAttempt.programs)
        func program(_ attempt: LeakAttempt) async throws {
            for show in Challenge.Show.allCases { try await check(attempt, Self.program(show), show) }
        }

        @Test("a validator that fails over the data is named, the data is not", arguments: Challenge.Show.allCases)
        func validator(_ show: Challenge.Show) async throws {
            let attempt = LeakAttempt("crash", .judgingError, "print(input())")
            for crash in ["raise ValueError(*map(open, sys.argv[1:3]), data)", "raise type(data, (Exception,), {})"] {
                let source = "import sys\ndata = open(sys.argv[2]).read() + sys.stdin.read()\n\(crash)"
                let result = try await check(attempt, Self.program(show, validator: source), show)
                #expect(result.message.hasPrefix("the challenge's output validator failed: validate.py: "))
            }
        }

        @Test("a validator's remark is for who may see everything", arguments: Challenge.Show.allCases)
        func remark(_ show: Challenge.Show) async throws {
            let source = """
                import sys
                open(sys.argv[3] + 'judgemessage.txt', 'w').write(open(sys.argv[2]).read())
                sys.exit(43)
                """
            let attempt = LeakAttempt("remark", .wrongAnswer, "print(input())")
            let result = try await check(attempt, Self.program(show, validator: source), show)
            #expect(
                result.message
                    == (show == .all ? LeakAttempt.answer : "wrong answer"))
        }

        @Test(
            "an accepted case tells nothing but that, not even its input",
            arguments: [Challenge.Show.nothing, .verdict, .input])
        func accepted(_ show: Challenge.Show) async throws {
            let source = "def f(x):\n    print(x)\n    return '\(LeakAttempt.answer)'"
            let result = try #require(try await Self.function(show).judge(source).cases.first)
            #expect(result.verdict == .accepted)
            #expect(!"\(result)".contains("MARKER"))
        }

        @Test("a sample of the same package tells everything")
        func sample() async throws {
            var fixture = Self.function(.nothing)
            fixture.files["data/sample/1.doctest"] = ">>> f('SAMPLE')\n'OTHER'\n"
            let cases = try await fixture.judge("def f(x): return x").cases
            #expect(cases.map(\.group) == [.sample, .secret])
            #expect(cases[0].message == "expected 'OTHER', got 'SAMPLE'")
            #expect(cases[1].message == "wrong answer")
        }

        @Test("numbers that the candidate chooses are not told")
        func numbers() async throws {
            let threads = """
                import threading
                def f(x):
                    for _ in range(17): threading.Thread(target=threading.Event().wait, daemon=True).start()
                """
            for show in [Challenge.Show.nothing, .verdict, .input] {
                let result = try #require(try await Self.function(show).judge(threads).cases.first)
                #expect(!"\(result.message) \(result.explanation)".contains("17"))
                let exit = try #require(try await Self.program(show).judge("exit(17)").cases.first)
                #expect(!"\(exit.message) \(exit.explanation)".contains("17"))
                let deep = "def f(x, n=517):\n    if n == 0: raise KeyError\n    f(x, n - 1)"
                let stack = try #require(try await Self.function(show).judge(deep).cases.first)
                #expect(stack.explanation.frames.count <= 1 && stack.explanation.notes == [])
            }
        }

        @discardableResult
        private func check(
            _ attempt: LeakAttempt, _ fixture: Fixture, _ show: Challenge.Show
        ) async throws -> CaseResult {
            let judgement = try await fixture.judge(attempt.source)
            let result = try #require(judgement.cases.first, sourceLocation: attempt.place)
            #expect(result.verdict == attempt.verdict, "show: \(show)", sourceLocation: attempt.place)
            let everything = "\(judgement)"
            let inputIsShown = everything.contains(LeakAttempt.input)
            let answerIsShown = everything.contains(LeakAttempt.answer)
            switch show {
            case .nothing, .verdict:
                #expect(!inputIsShown && !answerIsShown, "show: \(show): \(result)", sourceLocation: attempt.place)
            case .input:
                #expect(inputIsShown == !result.explanation.call.isEmpty, sourceLocation: attempt.place)
                #expect(!answerIsShown, "\(result)", sourceLocation: attempt.place)
                var rest = result
                rest.explanation.call = ""
                #expect(!"\(rest)".contains(LeakAttempt.input), "\(rest)", sourceLocation: attempt.place)
            case .all: break
            }
            let isFrame = !result.explanation.frames.isEmpty
            #expect(show != .nothing || !isFrame, sourceLocation: attempt.place)
            return result
        }
    }
}
