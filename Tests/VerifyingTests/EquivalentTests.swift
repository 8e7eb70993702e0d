import Challenges
import Mutation
import Testing

@testable import Verifying

@Suite("Equivalent mutants")
struct EquivalentTests {
    private static func mutant(_ before: String, _ after: String, line: Int = 1) -> Mutant {
        Mutant(operator: "comparison", line: line, before: before, after: after, edit: SourceEdit(line..<line, [60]))
    }

    private static func entry(
        _ submission: String, _ line: String, _ becomes: String, reason: String = "it touches", row: Int = 1
    ) -> EquivalentMutant {
        EquivalentMutant(submission: submission, line: line, becomes: becomes, reason: reason, row: row)
    }

    private static let boundary = mutant("if a < b:", "if a <= b:")
    private static let noticed = mutant("return a", "return None", line: 2)

    @Test("an entry means its mutant of its submission", arguments: [
        ("plain.py", "if a < b:", "if a <= b:", true),
        ("plain.py", "  if a < b: ", "if a <= b:\n", true),
        ("accepted/plain.py", "if a < b:", "if a <= b:", true),
        ("other.py", "if a < b:", "if a <= b:", false),
        ("plain.py", "if a < b:", "if a <= b", false),
        ("plain.py", "if a <= b:", "if a < b:", false),
    ])
    func match(submission: String, line: String, becomes: String, isMatch: Bool) {
        let list = EquivalentMutants([Self.entry(submission, line, becomes)])
        for name in ["plain.py", "accepted/plain.py"] {
            #expect((list.entry(for: Self.boundary, of: name) != nil) == isMatch)
        }
    }

    @Test("entries that are not true are found, in order")
    func stale() {
        let entries = [
            Self.entry("plain.py", "if a < b:", "if a <= b:"), Self.entry("plain.py", "if a < b:", "if a <= b:"),
            Self.entry("plain.py", "return a", "return None"), Self.entry("plain.py", "return a", "return b"),
            Self.entry("gone.py", "a", "b"), Self.entry("idiomatic.py", "if a < b:", "if a <= b:", reason: " "),
        ]
        let runs = ["accepted/plain.py", "idiomatic.py"].map { name in
            MutatedSubmission(name: name, mutants: [Self.boundary, Self.noticed], survivors: [Self.boundary])
        }
        let stale = EquivalentMutants(entries).stale(after: runs)
        #expect(stale.map(\.cause) == [.repeated, .neverSurvived, .neverGenerated, .unknownSubmission, .withoutReason])
        #expect(stale.map(\.entry) == Array(entries.dropFirst()))
        #expect(stale.allSatisfy { $0.description.hasPrefix($0.entry.submission) })
    }

    @Test("a sample says nothing of a mutant outside it")
    func sampled() {
        let entries = [Self.entry("plain.py", "x", "y"), Self.entry("plain.py", "return a", "return None")]
        let list = EquivalentMutants(entries)
        let run = MutatedSubmission(name: "plain.py", mutants: [Self.noticed], survivors: [], isSampled: true)
        #expect(list.stale(after: [run]).map(\.cause) == [.neverSurvived])
    }
}
