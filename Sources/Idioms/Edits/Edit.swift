public import PythonSyntax

/// A replacement of some bytes of the source.
public struct Edit: Hashable, Sendable {
    public var range: Range<Int>
    public var replacement: String
    /// It replaces whole statements, so that comments inside can be kept on lines before it.
    public var isStatement: Bool

    public init(_ range: Range<Int>, _ replacement: String, isStatement: Bool = false) {
        self.range = range
        self.replacement = replacement
        self.isStatement = isStatement
    }

    /// Puts `text` in the place of an expression.
    public static func replace(_ node: Node, _ text: String) -> Edit { Edit(node.range, text) }

    /// Puts `text` in the place of an expression and its own parentheses.
    public static func replaceParenthesized(_ node: Node, _ text: String) -> Edit {
        Edit(node.parenthesizedRange, text)
    }

    public static func insert(_ text: String, at offset: Int) -> Edit { Edit(offset..<offset, text) }

    /// Puts statements in the place of one or several; further lines get the first one's indentation.
    public static func replaceStatements(_ first: Node, through last: Node? = nil, _ text: String) -> Edit {
        let indentation = first.source.indentation(at: first.start)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let ending = first.source.lineEnding
        let fixed = text.linesInsideStrings
        let replacement = lines.enumerated().map { number, line in
            number == 0 || line.isEmpty || fixed.contains(number) ? String(line) : indentation + line
        }
        return Edit(
            first.start..<(last ?? first).end, replacement.joined(separator: ending), isStatement: true)
    }

    /// Takes a statement away, with its lines if nothing else stands there.
    public static func delete(_ statement: Node) -> Edit {
        let source = statement.source
        let bytes = source.bytes
        let firstLine = source.line(at: statement.start)
        let lastLine = source.line(at: max(statement.start, statement.end - 1))
        let start = source.lineRange(firstLine).lowerBound
        var end = statement.end
        let lineEnd = source.lineRange(lastLine).upperBound
        while end < lineEnd, bytes[end] == 32 || bytes[end] == 9 { end += 1 }
        let isAloneBefore = bytes[start..<statement.start].allSatisfy { $0 == 32 || $0 == 9 || $0 == 12 }
        if isAloneBefore, end == lineEnd || bytes[end] == UInt8(ascii: "#") {
            return Edit(start..<source.lineEnd(lastLine), "", isStatement: true)
        }
        // `a = []; b = 1`: take the semicolon along.
        if end < lineEnd, bytes[end] == UInt8(ascii: ";") {
            end += 1
            while end < lineEnd, bytes[end] == 32 { end += 1 }
            return Edit(statement.start..<end, "", isStatement: false)
        }
        return Edit(statement.range, "pass", isStatement: false)
    }
}
