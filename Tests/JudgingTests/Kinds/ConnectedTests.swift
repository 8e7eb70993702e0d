import Challenges
import Foundation
import Testing

extension RealWorkers {
    /// Two jailed programs with pipes between them: whoever is at fault, neither hangs, and the blame is right.
    @Suite("connected programs", .serialized)
    struct ConnectedTests {
        struct Row: Sendable, CustomTestStringConvertible {
            let name: String
            let solution: String
            let verdict: Verdict
            var message = ""
            var testDescription: String { name }
        }

        /// The author's: says a number to be doubled, three times.
        static let asker = """
            import sys
            folder = sys.argv[3]
            for number in (3, 5, 8):
                print(number, flush=True)
                answer = sys.stdin.readline()
                if answer.strip() != str(2 * number):
                    open(folder + "judgemessage.txt", "w").write(f"{number} was answered by {answer.strip() or 'nothing'}")
                    sys.exit(43)
            sys.exit(42)
            """

        static let talks = [
            Row(
                name: "answers", solution: "for _ in range(3):\n    print(2 * int(input()), flush=True)", verdict: .accepted),
            Row(
                name: "answers wrongly", solution: "for _ in range(3):\n    print(int(input()) + 3, flush=True)",
                verdict: .wrongAnswer, message: "5 was answered by 8"),
            Row(name: "says nothing and ends", solution: "", verdict: .wrongAnswer, message: "3 was answered by nothing"),
            Row(
                name: "does not flush and waits", solution: "import sys\nfor line in sys.stdin:\n    print(2 * int(line))", verdict: .wallLimit,
                message: "still running after 2.5 s"),
            Row(name: "floods", solution: "while True:\n    print('6' * 1000)", verdict: .outputLimit),
            Row(name: "works for ever", solution: "while True:\n    pass", verdict: .timeLimit),
            Row(name: "fails", solution: "input()\nraise KeyError('x')", verdict: .runtimeError, message: "KeyError"),
            Row(
                name: "looks for the answers", solution: "import os\nprint(sum(len(f) for *_, f in os.walk('/jail/box')), flush=True)",
                verdict: .wrongAnswer),
        ]

        @Test("talk", .timeLimit(.minutes(1)), arguments: talks)
        func talk(_ row: Row) async throws {
            let folder = try EmptyCase()
            var challenge = Self.program(folder.testCase(.streams(inputFile: folder.empty, answerFile: folder.empty)))
            challenge.kind = .interactive
            challenge.validator = OutputValidator(
                files: ["ask.py": Array(Self.asker.utf8)], main: "ask.py", isInteractive: true)
            let result = try #require(try await RealWorkers.judge(challenge, Array(row.solution.utf8)).cases.first)
            #expect(result.verdict == row.verdict && (row.message.isEmpty || result.message.contains(row.message)), "\(result.message)")
            if row.name == "answers" { #expect(result.explanation.transcript == ["< 3", "> 6", "< 5", "> 10", "< 8", "> 16"]) }
        }

        static let turnedDown = [
            Row(name: "fails", solution: "import sys\nprint(1, flush=True)\nsys.stdin.readline()\nsys.stdin.readline()[0]", verdict: .wrongAnswer),
            Row(name: "goes on", solution: "print(1, flush=True)\nwhile True:\n    pass", verdict: .wrongAnswer),
        ]

        @Test("whoever has been turned down has been, whatever comes after", .timeLimit(.minutes(1)), arguments: turnedDown)
        func after(_ row: Row) async throws { try await talk(row) }

        static let streams = [
            Row(name: "reads all", solution: "import sys\nprint(sum(len(line) for line in sys.stdin))", verdict: .accepted),
            Row(name: "reads nothing", solution: "print(1)", verdict: .wrongAnswer),
            Row(
                name: "reads a bit", solution: "import sys\nsys.stdin.readline()\nprint(1)", verdict: .wrongAnswer),
            Row(
                name: "keeps everything", solution: "import sys\nprint(len(sys.stdin.read()))", verdict: .memoryLimit),
            Row(name: "hangs", solution: "import time\ntime.sleep(60)", verdict: .wallLimit),
        ]

        @Test("stream", .timeLimit(.minutes(1)), arguments: streams)
        func stream(_ row: Row) async throws {
            let folder = try EmptyCase(answer: "67108864\n")
            let source = "import sys\nfor _ in range(64):\n    sys.stdout.write(('x' * 1023 + chr(10)) * 1024)"
            let input = GeneratedInput(files: ["g.py": Array(source.utf8)], main: "g.py", arguments: [], line: "g.py")
            var challenge = Self.program(folder.testCase(.generated(input, answerFile: folder.answer)))
            challenge.kind = .stream
            let judgement = try await RealWorkers.judge(challenge, Array(row.solution.utf8))
            #expect(judgement.verdict == row.verdict, "\(judgement.cases[0].message)")
        }

        @Test("a generator or a partner that fails is the challenge's fault", arguments: ["raise ValueError", "import sys; sys.exit(7)"])
        func ownFault(_ source: String) async throws {
            let folder = try EmptyCase(answer: "1")
            let input = GeneratedInput(files: ["g.py": Array(source.utf8)], main: "g.py", arguments: [], line: "g.py")
            let generated = Self.program(folder.testCase(.generated(input, answerFile: folder.answer)))
            let reading = try await RealWorkers.judge(generated, Array("import sys\nsys.stdin.read()\nprint(1)".utf8))
            #expect(reading.verdict == .judgingError && reading.cases[0].message.contains("generator failed: g.py"))
            var talk = Self.program(folder.testCase(.streams(inputFile: folder.empty, answerFile: folder.empty)))
            talk.validator = OutputValidator(files: ["v.py": Array(source.utf8)], main: "v.py", isInteractive: true)
            let talking = try await RealWorkers.judge(talk, Array("print(1)".utf8))
            #expect(talking.verdict == .judgingError && talking.cases[0].message.contains("v.py"))
        }

        private static func program(_ testCase: TestCase) -> Challenge {
            var challenge = Challenge(slug: "x", name: "x", kind: .program, entryPoint: "", show: .all)
            challenge.limits = Limits(cpuMillis: 400, wallMillis: 2_500, memoryBytes: 24 << 20, outputBytes: 1 << 20)
            challenge.cases = [testCase]
            return challenge
        }

        /// Files of one case, gone with the test.
        final class EmptyCase {
            private let folder = NSTemporaryDirectory() + "assay-test-\(UUID().uuidString)"
            var empty: String { folder + "/empty" }
            var answer: String { folder + "/answer" }

            init(answer: String = "") throws {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try "".write(toFile: empty, atomically: false, encoding: .utf8)
                try answer.write(toFile: self.answer, atomically: false, encoding: .utf8)
            }

            deinit { try? FileManager.default.removeItem(atPath: folder) }

            func testCase(_ content: TestCase.Content) -> TestCase {
                TestCase(id: "secret/1", group: .secret, content: content)
            }
        }
    }
}
