import Challenges
import Testing

extension RealWorkers {
    /// A package's own validator, in Kattis' manner.
    @Suite("custom validators", .serialized)
    struct ValidatorTests {
        /// Accepts any permutation of the input; says why not.
        static let permutation = """
            import sys
            given, got = open(sys.argv[1]).read().split(), sys.stdin.read().split()
            if sorted(given) == sorted(got): sys.exit(42)
            with open(sys.argv[3] + 'judgemessage.txt', 'w') as file:
                file.write(f'{len(got)} words\\nwhere {len(given)} were given')
            sys.exit(43)
            """

        /// Accepts a list whose sum is that of the expected one.
        static let sum = """
            import ast, sys
            statements, answers = open(sys.argv[1]).read(), open(sys.argv[2]).read()
            assert statements == '>>> x = 3\\n>>> f(x)\\n', repr(statements)
            assert answers == '\\n[1, 2]\\n', repr(answers)
            sys.exit(42 if sum(ast.literal_eval(sys.stdin.read())) == 3 else 43)
            """

        @Test("for a program")
        func program() async throws {
            let fixture = Fixture(program: "a b c\n", answer: "any\n", validator: Self.permutation)
            #expect(try await fixture.judge("print(*reversed(input().split()))").verdict == .accepted)
            let result = try #require(try await fixture.judge("print('a', 'b')").cases.first)
            #expect(result.verdict == .wrongAnswer)
            #expect(result.message == "2 words; where 3 were given")
        }

        @Test("for a function: statements, expected texts, a value a line")
        func function() async throws {
            let fixture = Fixture(">>> x = 3\n>>> f(x)\n[1, 2]\n", validator: Self.sum)
            #expect(try await fixture.judge("def f(x): return [x, 0]").verdict == .accepted)
            let result = try #require(try await fixture.judge("def f(x): return [x]*2").cases.first)
            #expect(result.verdict == .wrongAnswer)
            #expect(result.message == "the challenge's validator rejects the answer")
            #expect(result.explanation.actual == "[3, 3]\n")
        }

        @Test("what raises, prints nothing or is None is judged before it")
        func exceptions() async throws {
            let accepts = "raise SystemExit(42)"
            let fixture = Fixture(
                ">>> f(1)\n[1]\n>>> f(0)\nTraceback (most recent call last):\nValueError\n", validator: accepts)
            let right = "def f(x):\n    if x == 0: raise ValueError\n    return 'whatever'"
            #expect(try await fixture.judge(right).verdict == .accepted)
            #expect(try await fixture.judge("def f(x): return [1]").verdict == .wrongAnswer)
            #expect(try await fixture.judge("def f(x): raise ValueError").verdict == .runtimeError)
        }

        @Test("its flags are its arguments, its files are beside it")
        func arguments() async throws {
            let main = """
                import sys, helper
                from pathlib import Path
                assert sys.argv[1:] == ['input', 'answer', 'feedback/', 'strict', '7'], sys.argv
                assert Path('words/list.txt').read_text() == 'x'
                sys.exit(helper.verdict)
                """
            var fixture = Fixture(program: "", answer: "", "validator_flags: strict 7", validator: main)
            fixture.files["output_validators/helper.py"] = "verdict = 42\n"
            fixture.files["output_validators/words/list.txt"] = "x"
            let judgement = try await fixture.judge("pass")
            #expect(judgement.verdict == .accepted, "\(judgement.cases.map(\.message))")
        }

        /// Validators that do not say yes or no, and what is said of them.
        static let broken = [
            ("1 / 0", "validate.py: ZeroDivisionError: division by zero"),
            ("import sys\nsys.exit(0)", "validate.py: it ended with exit status 0 instead of 42 or 43"),
            ("pass", "validate.py: it ended with exit status 0 instead of 42 or 43"),
            ("def f(:", "validate.py: SyntaxError: invalid syntax"),
            ("import os\nos.abort()", "validate.py: ended by SIGABRT"),
            ("import socket\nsocket.socket()", "validate.py: opened a socket"),
            ("while True: pass", "validate.py: used 10"),
        ]

        @Test("one that fails is a judging error that names it", arguments: broken)
        func failing(_ source: String, _ reason: String) async throws {
            let judgement = try await Fixture(program: "", answer: "", validator: source).judge("print('anything')")
            let result = try #require(judgement.cases.first)
            #expect(result.verdict == .judgingError)
            #expect(result.message.hasPrefix("the challenge's output validator failed: \(reason)"))
        }

        @Test("one that fails over a function's values is named too")
        func failingForFunction() async throws {
            let fixture = Fixture(">>> f()\n1\n", validator: "raise KeyError('x')")
            let result = try #require(try await fixture.judge("def f(): return 1").cases.first)
            #expect(result.verdict == .judgingError)
            #expect(result.message == "the challenge's output validator failed: validate.py: KeyError: 'x'")
        }

        @Test("the candidate's files, output and process are not its own")
        func isolation() async throws {
            let looks = """
                import os, sys
                assert os.listdir('.') != [] and not os.path.exists('left-behind')
                sys.exit(42)
                """
            let fixture = Fixture(program: "", answer: "", validator: looks)
            let leaves = "open('left-behind', 'w').close()\nimport sys\nsys.stdout.flush()"
            #expect(try await fixture.judge(leaves).verdict == .accepted)
        }
    }
}
