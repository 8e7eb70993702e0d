import Mutation
import Testing

@Suite("Mutation operators")
struct OperatorTests {
    @Test("a snippet's mutants", arguments: OperatorTable.rows)
    func snippet(_ row: OperatorTable.Row) async throws {
        let result = try await Mutating.mutants(of: row.source, by: [row.made])
        #expect(result.mutants.map { "\($0.line): \($0.before) → \($0.after)" } == row.mutants)
        let name = row.made.name
        #expect(result.mutants.allSatisfy { $0.operator == name })
        #expect(result.bad.isEmpty)
    }

    @Test("every operator has a row, a name and kinds of its own")
    func registry() {
        let names = MutationOperators.all.map { $0.name }
        #expect(Set(names).count == names.count)
        let withoutKinds = MutationOperators.all.filter { $0.kinds.isEmpty }.map { $0.name }
        #expect(withoutKinds.isEmpty)
        let tested = OperatorTable.rows.filter { !$0.mutants.isEmpty }.map { $0.made.name }
        #expect(Set(tested) == Set(names))
    }

    @Test("snippets that several operators mutate", arguments: OperatorTable.rows.map(\.source))
    func everyOperator(_ source: String) async throws {
        #expect(try await Mutating.mutants(of: source).bad.isEmpty)
    }

    @Test("the same text twice is one mutant, by the first operator's name")
    func identical() async throws {
        let mutants = try await Mutating.mutants(of: "while True:\n    f()\nif False:\n    pass").mutants
        #expect(mutants.map { "\($0.line) \($0.operator): \($0.after)" } == [
            "1 branch never: while False:", "2 dropped: pass", "3 branch always: if True:",
        ])
    }

    @Test("lines end as they did", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) async throws {
        let source = ["def f(a):", "\treturn a < 1  # \u{FC}ber", ""].joined(separator: end)
        let mutants = try await Mutating.mutants(of: source, by: [ComparisonMutation.self]).mutants
        #expect(mutants.map(\.before) == ["return a < 1  # \u{FC}ber"])
        let expected = source.replacing("<", with: "<=")
        #expect(try mutants.map { try $0.source(from: Array(source.utf8)) } == [Array(expected.utf8)])
    }
}
