/// The hints of a challenge, from a nudge to the idea.
public struct HintSheet: Sendable, Hashable {
    /// Their texts without headings and without empty lines around them.
    public let hints: [String]

    /// - Parameter text: of `hints.md`: each hint under a heading `## Hint N`. A text without such headings is one hint.
    public init(_ text: String) {
        var parts: [[Substring]] = [[]]
        var isFenced = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
            if !isFenced, line.hasPrefix("## ") { parts.append([]) } else { parts[parts.count - 1].append(line) }
        }
        if parts.count > 1 { parts.removeFirst() }
        hints = parts.map(Self.trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ lines: [Substring]) -> String {
        func isEmpty(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
        let start = lines.drop(while: isEmpty)
        let end = start.lastIndex { !isEmpty($0) }
        guard let end else { return "" }
        return start[...end].joined(separator: "\n")
    }
}
