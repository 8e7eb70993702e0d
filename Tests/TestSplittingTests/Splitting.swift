import InterpreterThread
import PythonEmbedding
import TestSplitting

/// Splits test code, parsed on the interpreter's thread.
enum Splitting {
    static func split(_ source: String, entryPoint: String = "f", moduleName: String = "") async throws -> SplitTests {
        try await PythonThread.shared.run { interpreter in
            let tree = try SyntaxReader(interpreter).read(Array(source.utf8))
            return TestSplitter(entryPoint: entryPoint, moduleName: moduleName).split(tree)
        }
    }

    /// The statements of all blocks, one a line: `source → expectation`.
    static func lines(_ tests: SplitTests) -> [String] {
        tests.blocks.flatMap { $0.statements.map(line) }
    }

    private static func line(_ statement: SplitTests.Statement) -> String {
        let wanted =
            switch statement.expectation {
            case .none: ""
            case .value(let expected): " → \(text(expected))"
            case .identical(let expected): " → is \(text(expected))"
            case .oneOf(let values): " → one of \(values.map(text).joined(separator: " | "))"
            case .permutation(let expected): " → in any order \(text(expected))"
            case .truthy: " → true"
            case .falsy: " → false"
            case .approx(let expected, let relative, let absolute):
                " → \(text(expected)) ± \(Float(absolute)) \(Float(relative))"
            case .pairs(let relative, let absolute): " → pairs ± \(Float(absolute)) \(Float(relative))"
            case .raises(let type, let message): " → raises \(type)" + (message.map { " '\($0)'" } ?? "")
            }
        return statement.source + wanted
    }

    private static func text(_ expected: SplitTests.Expected) -> String {
        switch expected {
        case .literal(let text): text
        case .computed(let text): "computed \(text)"
        }
    }
}
