public import PythonSyntax

extension ReviewedFile {
    /// The lines of `body` without its indentation, `replacing` parts of them; comments above its first statement come
    /// along. Nil where moving lines would change a string or is not simple.
    ///
    /// `header` is an offset at the end of what the body belongs to, before the colon. The last line ends with the last
    /// statement unless `keepingComment` is asked for.
    public func unindented(
        _ body: NodeList, after header: Int, keepingComment: Bool = false, replacing: [(node: Node, text: String)] = []
    ) -> [String]? {
        guard let first = body.first, let last = body.last else { return nil }
        let firstLine = source.line(at: first.start)
        let lastLine = source.line(at: max(first.start, last.end - 1))
        let headerLine = source.line(at: header)
        if firstLine == headerLine {
            guard firstLine == lastLine, replacing.isEmpty else { return nil }
            return [source[first.start..<last.end]]
        }
        for statement in body {
            for part in statement.subtree where part.kind == .constant || part.kind == .joinedStr {
                if source.line(at: part.start) != source.line(at: max(part.start, part.end - 1)) { return nil }
            }
        }
        let indentation = source.indentation(at: first.start)
        var lines: [String] = []
        for number in headerLine + 1...lastLine {
            var range = source.lineRange(number)
            if number == lastLine, !keepingComment { range = range.lowerBound..<last.end }
            guard let line = unindented(range, indentation, replacing) else { return nil }
            if number < firstLine, !line.isEmpty, !line.hasPrefix("#") { return nil }
            lines.append(line)
        }
        return Array(lines.drop { $0.isEmpty })
    }

    private func unindented(_ range: Range<Int>, _ indentation: String, _ replacing: [(node: Node, text: String)])
        -> String?
    {
        var line = ""
        var position = range.lowerBound
        for (node, text) in replacing.sorted(by: { $0.node.start < $1.node.start })
        where range.contains(node.start) && node.end <= range.upperBound {
            line += source[position..<node.start] + text
            position = node.end
        }
        line += source[position..<range.upperBound]
        if line.hasPrefix(indentation) { return String(line.dropFirst(indentation.count)) }
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        return trimmed.isEmpty || trimmed.hasPrefix("#") ? String(trimmed) : nil
    }

    /// One step of indentation, as the line of `node` has it.
    public func indentationUnit(at node: Node) -> String {
        source.indentation(at: node.start).contains("\t") ? "\t" : "    "
    }

    /// Whether a name can be brought in at `node`: nothing in the file means it there.
    public func isFree(_ name: String, at node: Node) -> Bool { names.lookUp(name, at: node) == nil }
}

extension [String] {
    /// Each line that has something in it, behind `prefix`.
    public func indented(by prefix: String) -> [String] { map { $0.isEmpty ? $0 : prefix + $0 } }
}
