import Challenges
import Foundation
import Importing
import PythonValues
import TemporaryFolders
import Testing

/// What becomes of whole data sets. A folder in `ASSAY_PACKAGES` keeps the packages, to run their solutions elsewhere.
@Suite("Data sets")
struct DataSetTests {
    private static let environment = ProcessInfo.processInfo.environment

    @Test("assertions of every kind that MBPP has")
    func invented() async throws {
        let values = [
            "10**30": "1000000000000000000000000000000", "sum(i * i for i in range(0 + 1))": "0",
            "sum(i * i for i in range(1 + 1))": "1", "sum(i * i for i in range(2 + 1))": "5",
            "sum(i * i for i in range(3 + 1))": "14",
        ]
        let challenges = try await Fixture.challenges("mbpp/invented.jsonl", values: values)
        let visible = challenges.filter { !$0.notes.isEmpty }.map(\.taskID)
        // Inequalities have no other way than to be decided beside the solution.
        #expect(challenges.count == 26)
        #expect(visible == ["1021"])
        try write(challenges)
    }

    @Test(
        "every fixture's packages",
        arguments: ["humaneval/harbour.jsonl", "mbpp/lines.jsonl", "exercism", "quixbugs", "doctest", "kattis"])
    func fixtures(_ name: String) async throws { try write(try await Fixture.challenges(name)) }

    @Test("every task of HumanEval", .enabled(if: environment["ASSAY_HUMANEVAL"] != nil))
    func humanEval() async throws {
        let path = try #require(Self.environment["ASSAY_HUMANEVAL"])
        let challenges = try await OwnThread.run {
            try HumanEvalImporter(path: path).challenges(LocalServices(values: ["odd_sum": "166650"])).all()
        }
        #expect(challenges.count == 164)
        #expect(challenges.count { $0.notes.isEmpty } == 159)
        try write(challenges)
    }

    @Test("all inputs of HumanEval+", .enabled(if: environment["ASSAY_EVALPLUS"] != nil))
    func evalPlus() throws {
        let path = try #require(Self.environment["ASSAY_EVALPLUS"])
        let clock = ContinuousClock()
        var count = 0
        var bytes = 0
        let reading = try clock.measure {
            var reader = try EvalPlusReader(path: path)
            while let problem = try reader.next() { count += problem.baseInputs.count + problem.plusInputs.count }
        }
        let encoding = try clock.measure {
            var reader = try EvalPlusReader(path: path)
            while let problem = try reader.next() {
                for inputs in [problem.baseInputs, problem.plusInputs] {
                    bytes += ReferenceProblem.encoded(inputs).reduce(0) { $0 + $1.count }
                }
            }
        }
        print("\(count) inputs read in \(reading); read and encoded to \(bytes) bytes in \(encoding)")
        #expect(count == 124_253)
    }

    private func write(_ challenges: [ImportedChallenge]) throws {
        let temporary = try TemporaryFolder()
        let writer = PackageWriter(root: Self.environment["ASSAY_PACKAGES"] ?? temporary.path)
        for challenge in challenges {
            let path = try writer.write(challenge)
            #expect(CaseText.lines(try ChallengeReader(folder: path).read()) == CaseText.lines(challenge.challenge))
        }
    }
}
