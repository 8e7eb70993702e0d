internal import PythonSyntax

/// Copies pieces of the test code, with the test's word for the solution replaced by the solution's own.
struct SourceCopy {
    let source: SourceText
    /// Ranges of names, in order, and what stands there in the copy.
    var renames: [(range: Range<Int>, name: String)] = []

    /// The expression as it can stand alone.
    func expression(_ node: Node) -> String {
        let text = text(node.range)
        let isLong = node.kind != .call && text.utf8.contains { $0 == 10 || $0 == 13 }
        return isLong || node.kind == .namedExpr ? "(\(text))" : text
    }

    /// The statement, moved to the left margin.
    func statement(_ node: Node) -> String {
        let start = Self.start(of: node)
        let text = text(start..<node.end)
        guard source.line(at: start) < source.line(at: node.end) else { return text }
        let indentation = source.indentation(at: start)
        guard !indentation.isEmpty else { return text }
        // A string over several lines would lose blanks of its own.
        if Self.hasLongString(node) { return "if True:\n\(indentation)\(text)" }
        let blanks = Array(indentation.utf8)
        let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { $0.starts(with: blanks) ? $0.dropFirst(blanks.count) : $0 }
        return String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
    }

    /// A range of bytes with the names in it replaced.
    func text(_ range: Range<Int>) -> String {
        var copy = ""
        var position = range.lowerBound
        for rename in renames[firstRename(from: range.lowerBound)...] {
            guard rename.range.upperBound <= range.upperBound else { break }
            copy += source[position..<rename.range.lowerBound] + rename.name
            position = rename.range.upperBound
        }
        return copy + source[position..<range.upperBound]
    }

    /// The first rename that does not lie before an offset.
    private func firstRename(from offset: Int) -> Int {
        var (low, high) = (0, renames.count)
        while low < high {
            let middle = (low + high) / 2
            if renames[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where the statement begins, its decorators included.
    static func start(of node: Node) -> Int {
        let decorators = node.as(AST.AnyFunction.self)?.decoratorList ?? node.as(AST.ClassDef.self)?.decoratorList
        guard let first = decorators?.first else { return node.start }
        var start = first.start
        let bytes = node.source.bytes
        while start > 0, bytes[start] != UInt8(ascii: "@") { start -= 1 }
        return start
    }

    private static func hasLongString(_ node: Node) -> Bool {
        node.subtree.contains { part in
            guard part.kind == .constant || part.kind == .joinedStr, part.range.upperBound > 0 else { return false }
            let source = part.source
            return source.line(at: part.start) < source.line(at: part.end)
        }
    }
}
