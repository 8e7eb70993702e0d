public import PythonSyntax

extension ReviewedFile {
    /// `prefix` and a comprehension, on one line if that fits, else one clause a line:
    /// `comprehension("[", "x * 2", ["for x in xs", "if x"], "]", after: "out = ", at: loop)`.
    ///
    /// For ``Edit/replaceStatements(_:through:_:)``, which indents the further lines.
    public func comprehension(
        _ open: String, _ element: String, _ clauses: [String], _ close: String, after prefix: String, at node: Node
    ) -> String {
        let line = prefix + open + ([element] + clauses).joined(separator: " ") + close
        let column = source.position(at: node.start).column - 1
        if !line.contains("\n"), column + line.unicodeScalars.count <= settings.lineLength { return line }
        let unit = source.indentation(at: node.start).contains("\t") ? "\t" : "    "
        return prefix + open + "\n" + ([element] + clauses).map { "\(unit)\($0)\n" }.joined() + close
    }
}
