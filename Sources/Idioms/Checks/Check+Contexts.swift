public import PythonSyntax

/// A statement that gets something, the statements that use it, and the one that gives it back, all in one block.
public struct ResourceSpan {
    public let opening: Node
    public let between: [Node]
    public let closing: Node
}

extension ReviewedFile {
    /// From `opening` to the first statement after it in its block for which `isClosing` holds; nil if there is none,
    /// nothing in between, or one of them shares its line with another statement.
    public func span(from opening: Node, to isClosing: (Node) -> Bool) -> ResourceSpan? {
        guard let block = opening.block else { return nil }
        let rest = block.statements.dropFirst(block.position + 1)
        guard let end = rest.firstIndex(where: isClosing), end > block.position + 1 else { return nil }
        let closing = block.statements[end]
        guard standsAlone(opening), standsAlone(closing) else { return nil }
        return ResourceSpan(
            opening: opening, between: Array(block.statements[block.position + 1..<end]), closing: closing)
    }

    /// Nothing but blanks and comments share the lines of this statement.
    public func standsAlone(_ statement: Node) -> Bool {
        let bytes = source.bytes
        let line = source.lineRange(source.line(at: statement.start))
        guard bytes[line.lowerBound..<statement.start].allSatisfy({ $0 == 32 || $0 == 9 || $0 == 12 }) else {
            return false
        }
        let last = source.lineRange(source.line(at: max(statement.start, statement.end - 1)))
        let behind = bytes[statement.end..<max(statement.end, last.upperBound)].first { $0 != 32 && $0 != 9 }
        return behind == nil || behind == UInt8(ascii: "#")
    }

    /// One more level of indentation, as this file writes it around `node`.
    public func innerIndentation(at node: Node) -> String {
        let around = source.indentation(at: node.start)
        if around.contains("\t") { return "\t" }
        let inner = node.blocks.first?.first ?? node.block?.statements.lazy.compactMap { $0.blocks.first?.first }.first
        let text = inner.map { source.indentation(at: $0.start) } ?? ""
        return around.isEmpty && text.contains("\t") ? "\t" : "    "
    }

    /// Edits that indent the lines between two statements of a block by one level; the lines of a string are its value
    /// and stay.
    public func indenting(_ span: ResourceSpan) -> [Edit] {
        let first = source.line(at: max(span.opening.start, span.opening.end - 1)) + 1
        let last = source.line(at: span.closing.start) - 1
        return first <= last
            ? indenting(lines: first...last, inside: span.between, by: innerIndentation(at: span.opening)) : []
    }

    /// Edits that put `unit` in front of each line of code.
    public func indenting(lines: ClosedRange<Int>, inside statements: [Node], by unit: String) -> [Edit] {
        let fixed = linesInStrings(statements)
        return lines.compactMap { line in
            let range = source.lineRange(line)
            let isBlank = source.bytes[range].allSatisfy { $0 == 32 || $0 == 9 || $0 == 12 }
            return isBlank || fixed.contains(line) ? nil : .insert(unit, at: range.lowerBound)
        }
    }

    /// Lines that begin inside a string of several lines.
    public func linesInStrings(_ statements: [Node]) -> Set<Int> {
        var lines: Set<Int> = []
        for node in statements.lazy.flatMap(\.subtree) where node.kind == .constant || node.kind == .joinedStr {
            let first = source.line(at: node.start)
            let last = source.line(at: max(node.start, node.end - 1))
            guard first < last, node.kind == .joinedStr || !node.isInsideFString else { continue }
            let tokens = node.stringTokens
            if tokens.isEmpty { lines.formUnion(first + 1...last) }
            for token in tokens {
                let start = source.line(at: token.range.lowerBound)
                let end = source.line(at: token.range.upperBound - 1)
                if start < end { lines.formUnion(start + 1...end) }
            }
        }
        return lines
    }

    /// `name = value` becomes `with value as name:` (or `prefix(value)`), in small edits that keep the value's lines.
    public func withHeader(_ assign: AST.Assign, _ before: String = "", _ after: String = "") -> [Edit] {
        let value = assign.value.parenthesizedRange
        return [
            Edit(assign.node.start..<value.lowerBound, "with " + before),
            .insert("\(after) as \(assign.targets[0].text):", at: value.upperBound),
        ]
    }

    /// Takes the lines of `finally:` and its block away.
    public func deleteFinally(_ statement: AST.AnyTry) -> Edit? {
        guard let last = statement.body.last, let end = statement.finalbody.last else { return nil }
        let start = source.lineEnd(source.line(at: last.end - 1))
        let stop = source.lineEnd(source.line(at: end.end - 1))
        guard start < stop, standsAlone(end), statement.finalbody[0].start > start else { return nil }
        return Edit(start..<stop, "", isStatement: true)
    }

    /// From `try` to before its colon.
    public func tryHeader(_ statement: AST.AnyTry) -> Range<Int>? {
        let bytes = source.bytes
        var position = statement.node.start
        while position < statement.node.end, bytes[position] != UInt8(ascii: ":") { position += 1 }
        guard let first = statement.body.first, source.line(at: first.start) > source.line(at: position) else {
            return nil
        }
        return statement.node.start..<position
    }

    /// The call `receiver.method()` without arguments, if the statement is one.
    public func bareCall(_ statement: Node, of method: StaticString) -> Node? {
        guard let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self), call.args.isEmpty, call.keywords.isEmpty
        else { return nil }
        return call.receiver(of: method)
    }

    /// What opens a file that is a context manager.
    public func opensFile(_ node: Node) -> Bool {
        guard let call = node.as(AST.Call.self) else { return false }
        if call.func.isName("open") {
            return file(calls: call, ["builtins.open", "io.open", "gzip.open", "codecs.open", "bz2.open", "lzma.open"])
        }
        guard let attribute = call.func.as(AST.Attribute.self) else { return false }
        if attribute.attr == "open", types.type(of: attribute.value) == .path { return true }
        guard attribute.attr == "open" || attribute.attr == "fdopen" else { return false }
        return file(calls: call, ["io.open", "gzip.open", "codecs.open", "bz2.open", "lzma.open", "os.fdopen"])
    }

    /// Whether a call means one of these functions.
    public func file(calls call: AST.Call, _ paths: Set<String>) -> Bool {
        qualifiedName(call.func).map(paths.contains) ?? false
    }
}
