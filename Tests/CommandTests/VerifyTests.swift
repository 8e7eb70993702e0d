import Foundation
import TemporaryFolders
import Testing

@Suite("assay verify", .serialized)
struct VerifyTests {
    struct Document: Decodable {
        var schema: Int
        var proved: Bool
        var seconds: Double
        var challenges: [Challenge]

        struct Challenge: Decodable {
            var challenge: String
            var folder: String
            var proved: Bool
            var error: String?
            var checks: [Check]
            var slowestAccepted: Double?
            var fastestSlow: Double?
            var mutation: Mutation?
            var seconds: Double
        }

        struct Check: Decodable {
            var check: String
            var status: String
            var shortcomings: [Shortcoming]
        }

        struct Shortcoming: Decodable {
            var file: String
            var line: Int?
            var reason: String
            var advice: String
        }

        struct Mutation: Decodable {
            var killed: Int
            var total: Int
            var percent: Double
            var equivalent: Int
            var sampled: Bool
            var survivors: [Survivor]
        }

        struct Survivor: Decodable {
            var file: String
            var line: Int
            var `operator`: String
            var before: String
            var after: String
        }
    }

    /// `f(x)` is the larger of `x` and 3.
    private static func package(_ folder: TemporaryFolder, solution: String = "def f(x):\n    return max(x, 3)\n") throws
        -> String
    {
        let package = try folder.package("# small\n>>> f(1)\n3\n", "limits: {time_limit: 0.5}")
        try folder.write("# large\n>>> f(5)\n5\n\n# next\n>>> f(4)\n4\n", to: "fixture/data/secret/cases.doctest")
        try folder.write("def f(x):\n    return None\n", to: "fixture/attachments/starter.py")
        try folder.write(solution, to: "fixture/submissions/accepted/plain.py")
        try folder.write("def f(x):\n    return 3\n", to: "fixture/submissions/wrong_answer/three.py")
        return package
    }

    @Test("a package that does what it says")
    func proved() async throws {
        let folder = try TemporaryFolder()
        let package = try Self.package(folder, solution: "def f(x):\n    return x if x > 3 else 3\n")
        let end = try await AssayProgram.run(["verify", package, "--check", "verdicts", "--check", "starter"])
        #expect(end.status == 0 && end.error == "")
        let lines = end.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("challenge  checks") == true)
        #expect(lines.contains { $0.hasPrefix("fixture    2/2") })
        #expect(lines.last?.hasPrefix("Proved 1 challenge; ") == true)
    }

    @Test("what fails is listed with file, reason and advice")
    func failed() async throws {
        let folder = try TemporaryFolder()
        let package = try Self.package(folder, solution: "def f(x):\n    return x\n")
        let end = try await AssayProgram.run(["verify", package, "--check", "verdicts"])
        #expect(end.status == 1 && end.error == "")
        #expect(end.output.contains("fixture    0/1 FAILED"))
        let place = "verdicts: \(package)/submissions/accepted/plain.py: "
        #expect(end.output.contains(place + "wanted AC, but got WA in sample/small: expected 3, got 1; correct it"))
        #expect(end.output.hasSuffix(" s\n") && end.output.contains("\nFailed: 1 of 1 challenge; "))
    }

    @Test("survivors are listed when they are too many, or when somebody asks")
    func survivors() async throws {
        let folder = try TemporaryFolder()
        // Nobody asks for f(3), where it makes no difference.
        let solution = "def f(x):\n    if x > 3:\n        return x\n    return 3\n"
        let package = try Self.package(folder, solution: solution)
        let end = try await AssayProgram.run(["verify", package, "--check", "mutation"])
        let survivor =
            "survivor: \(package)/submissions/accepted/plain.py:2 (comparison): `if x > 3:` becomes `if x >= 3:`"
        #expect(end.status == 1 && end.output.contains(survivor))
        try folder.write(
            "- submission: plain.py\n  line: 'if x > 3:'\n  becomes: 'if x >= 3:'\n  reason: 3 either way\n",
            to: "fixture/submissions/equivalent_mutants.yaml")
        let listed = try await AssayProgram.run(["verify", package, "--check", "mutation", "--list-survivors"])
        #expect(listed.status == 0 && !listed.output.contains("survivor:") && listed.output.contains("100.0 %"))
    }

    @Test("JSON has the documented keys and types")
    func json() async throws {
        let folder = try TemporaryFolder()
        let package = try Self.package(folder)
        let end = try await AssayProgram.run(["verify", package, "--output-format", "json", "--mutants", "2"])
        let document = try JSONDecoder().decode(Document.self, from: Data(end.output.utf8))
        #expect(document.schema == 1 && document.challenges.count == 1 && document.seconds > 0)
        let challenge = try #require(document.challenges.first)
        #expect(challenge.challenge == "fixture" && challenge.folder == package && challenge.error == nil)
        #expect(challenge.checks.map(\.check) == [
            "verdicts", "starter", "faults", "time-limit", "secret-cases", "input-validators", "determinism",
            "unidiomatic", "mutation",
        ])
        #expect(challenge.checks.allSatisfy { ["passed", "failed", "inapplicable"].contains($0.status) })
        #expect(challenge.proved == (end.status == 0) && document.proved == challenge.proved)
        #expect((challenge.slowestAccepted ?? 0) > 0 && challenge.fastestSlow == nil)
        let mutation = try #require(challenge.mutation)
        #expect(mutation.total == 2 && mutation.sampled && mutation.killed + mutation.survivors.count == 2)
    }

    @Test("a shipped challenge is proved")
    func shipped() async throws {
        let end = try await AssayProgram.run(["verify", "two-sum"])
        #expect(end.status == 0, "\(end.output)")
    }

    @Test(
        "wrong usage",
        arguments: [
            (["two-sum", "--check", "speed"], "--check speed: there is no such check; there are verdicts, starter"),
            (["two-sum", "--mutants", "0"], "--mutants 0: give a number from 1"),
            (["two-sum", "--jobs", "0"], "--jobs 0: give a number from 1 to 1024"),
            (["two-sam"], "two-sam: there is no challenge of that name; did you mean two-sum?"),
            (["--challenges", "/there/is/none"], "--challenges /there/is/none: there is no such folder"),
        ])
    func usage(_ arguments: [String], _ message: String) async throws {
        let end = try await AssayProgram.run(["verify"] + arguments)
        #expect(end.status == 2 && end.output == "")
        #expect(end.error.hasPrefix("assay: \(message)") && end.errorLines.count == 1)
    }

    @Test("a broken package")
    func broken() async throws {
        let folder = try TemporaryFolder()
        let package = try Self.package(folder)
        try folder.write("submission: plain.py\n", to: "fixture/submissions/equivalent_mutants.yaml")
        let end = try await AssayProgram.run(["verify", package])
        #expect(end.status == 2)
        #expect(end.output.contains("equivalent_mutants.yaml:1: is no list; begin each entry with a dash"))
    }

    @Test("an interruption ends it soon, with what is known so far, and no process is left")
    func interrupted() async throws {
        let folder = try TemporaryFolder()
        let package = try Self.package(folder)
        for number in 1...60 {
            try folder.write(
                "def f(x):\n    while True: pass\n", to: "fixture/submissions/time_limit_exceeded/\(number).py")
        }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let program = try RunningProgram(["verify", package])
                        #expect(program.readOutput().hasPrefix("challenge "))
                        #expect(program.becomesTrue { $0.workerProcesses > 0 })
                        program.interrupt()
                        let rest = program.readOutputToEnd()
                        #expect(program.wait() == 130)
                        #expect(!rest.contains("Proved") && !rest.contains("fixture"))
                        #expect(program.becomesTrue { $0.workerProcesses == 0 })
                    })
            }
        }
    }

    @Test("no worker")
    func missingWorker() async throws {
        let folder = try TemporaryFolder()
        let end = try await AssayProgram.run(
            ["verify", try Self.package(folder)], environment: ["ASSAY_WORKER": "/there/is/none"])
        #expect(end.status == 3)
        #expect(end.error.hasPrefix("assay: the worker did not start: /there/is/none"))
    }
}
