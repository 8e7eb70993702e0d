import Challenges
import PythonValues

/// Cases as text, for comparing.
enum CaseText {
    /// Id, then a line for each statement: `source → expectation [flags]`.
    static func lines(_ challenge: Challenge) -> [String] {
        challenge.cases.flatMap { testCase -> [String] in
            switch testCase.content {
            case .statements(let statements): [testCase.id] + statements.map(line)
            case .streams(let input, let answer): ["\(testCase.id) \(name(input)) \(name(answer))"]
            case .calls(let table): ["\(testCase.id) \(table.arguments.count) calls"]
            default: [testCase.id]
            }
        }
    }

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func line(_ statement: Statement) -> String {
        let wanted =
            switch statement.expectation {
            case .nothing: ""
            case .value(let values): " → " + values.map(\.description).joined(separator: " | ")
            case .represented(let texts): " → repr " + texts.joined(separator: " | ")
            case .printed(let text): " → prints \(text)"
            case .pairs: " → pairs"
            case .failures: " → no failures"
            case .raises(let type, let message): " → raises \(type)" + (message.map { ": \($0)" } ?? "")
            }
        return statement.source + wanted + flags(statement.flags)
    }

    private static func flags(_ flags: ValidatorFlags) -> String {
        var words: [String] = []
        if flags.exactTypes { words.append("exact_types") }
        if flags.anyOf { words.append("any_of") }
        if flags.anyOrder { words.append("any_order") }
        if flags.pairs { words.append("pairs") }
        if let take = flags.take { words.append("take \(take)") }
        if let tolerance = flags.absoluteTolerance { words.append("abs \(tolerance)") }
        if let tolerance = flags.relativeTolerance { words.append("rel \(tolerance)") }
        return words.isEmpty ? "" : " [\(words.joined(separator: " "))]"
    }
}
