import Idioms
import PythonSyntax
import Testing

/// Every rule's examples are its tests, each in several surroundings.
@Suite("examples of the rules")
struct RuleExampleTests {
    /// A rule as an argument that names itself.
    struct Named: Sendable, CustomTestStringConvertible {
        let rule: RegisteredRule
        var testDescription: String { rule.page.name }
    }

    static let rules = RuleRegistry.rules.map(Named.init)

    @Test("flagged examples are found where the marks say", arguments: rules)
    func flagged(_ named: Named) async throws {
        let failures = try await Parsing.run { parser in
            let engine = Engine([named.rule])
            return named.rule.examples().flagged.flatMap { example in
                Surroundings.all.filter { !example.isWholeFile || $0.indentation.isEmpty }.compactMap { surroundings in
                    let placed = Example(surroundings.place(example.code), python: example.python)
                    return Self.compare(placed, engine, parser).map { (example, "\(surroundings): \($0)") }
                }
            }
        }
        Self.record(failures)
        #expect(named.rule.examples().flagged.count >= 3)
    }

    @Test("near misses are not", arguments: rules)
    func silent(_ named: Named) async throws {
        let failures = try await Parsing.run { parser in
            let engine = Engine([named.rule])
            return named.rule.examples().silent.compactMap { example in
                Self.compare(example, engine, parser).map { (example, $0) }
            }
        }
        Self.record(failures)
        #expect(named.rule.examples().silent.count >= 4)
    }

    @Test("nothing is found inside a string", arguments: rules)
    func inString(_ named: Named) async throws {
        let failures = try await Parsing.run { parser in
            let engine = Engine([named.rule])
            return named.rule.examples().flagged.compactMap { example -> (Example, String)? in
                guard !example.source.contains("\"\"\"") else { return nil }
                let text = "text = r\"\"\"\n\(example.source)\"\"\"\n"
                return Self.compare(Example(text), engine, parser).map { (example, "in a string: \($0)") }
            }
        }
        Self.record(failures)
    }

    @Test("the rewrite is what the example says", arguments: rules)
    func rewrites(_ named: Named) async throws {
        let failures = try await Parsing.run { parser in
            let engine = Engine([named.rule])
            return named.rule.examples().flagged.compactMap { example in
                Self.rewriteFailure(example, engine, parser).map { (example, $0) }
            }
        }
        Self.record(failures)
    }

    private static func compare(_ example: Example, _ engine: Engine, _ parser: Parsing.Parser) -> String? {
        do {
            let file = try parser.file(example.source)
            let found = engine.review(file).map(\.range)
            let marks = example.marks.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            if found == marks { return nil }
            let texts = found.map { "«\(file.source[$0])»" }.joined(separator: ", ")
            return "found \(found.isEmpty ? "nothing" : texts), not what is marked"
        } catch { return SnippetVersion.excuses(example, error) ? nil : "does not parse: \(error)" }
    }

    private static func rewriteFailure(_ example: Example, _ engine: Engine, _ parser: Parsing.Parser) -> String? {
        do {
            let file = try parser.file(example.source)
            let fixer = Fixer(engine: engine, settings: file.settings, upTo: .displayOnly) {
                try? parser.read($0)
            }
            let outcome = fixer.fix(file) { _, _ in true }
            let text = outcome.file.source[0..<outcome.file.source.count]
            if let after = example.after {
                if text != after { return "rewritten to:\n\(text)" }
                if outcome.remaining.contains(where: { $0.fix?.edits.isEmpty == false }) {
                    return "what it gives is found once more"
                }
            } else if text != example.source {
                return "the example does not say what becomes of it:\n\(text)"
            }
            return nil
        } catch { return SnippetVersion.excuses(example, error) ? nil : "does not parse: \(error)" }
    }

    private static func record(_ failures: [(Example, String)]) {
        for (example, text) in failures {
            let location = SourceLocation(
                fileID: "Idioms/Rules", filePath: "\(example.file)", line: example.line, column: 1)
            Issue.record("\(text)\nin:\n\(example.code)", sourceLocation: location)
        }
    }
}

/// Examples of newer grammar cannot be parsed by an older interpreter.
enum SnippetVersion {
    static func excuses(_ example: Example, _ error: any Error) -> Bool { example.python > Parsing.minor }
}
