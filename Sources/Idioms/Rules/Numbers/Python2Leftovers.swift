internal import PythonSyntax

/// What only Python 2 needed: `u""`, `from __future__ import print_function`, a coding comment, `six`.
struct Python2Leftovers: Rule {
    static let page = RulePage(
        name: "py2-leftovers", code: "NUM010", topic: .numbers, level: .idiom,
        summary: "Something that only Python 2 needed.",
        why: """
            Strings are Unicode, sources are UTF-8 and division is true in every Python 3. What says so makes the \
            reader ask whether the file has to run on something else.
            """,
        instead: """
            Leave it out: `\"text\"` instead of `u\"text\"`, no coding comment, no `__future__` import that is long in \
            force, no branch for `sys.version_info < (3,)`.
            """,
        whenNot: "When the file really runs on Python 2 as well.",
        fixSafety: "Safe: Python 3 ignores all of them. Replacing `six` and branches for Python 2 is work by hand.",
        peers: ["UP009", "UP010", "UP025", "UP036"], reading: ["__future__", "PEP 414", "PEP 3120"])

    static let examples = Examples(
        flagged: [
            Example("name = «u\"Zoë\"»\n", after: "name = \"Zoë\"\n", showing: ["name"]),
            Example("names = [«U'a'», 'b']\n", after: "names = ['a', 'b']\n", showing: ["names"]),
            Example(
                """
                «from __future__ import print_function, division»
                print(1 / 2)

                """,
                after: """
                    print(1 / 2)

                    """,
                showing: ["1"],
                isWholeFile: true),
            Example(
                "«from __future__ import annotations, unicode_literals»\nx = 1\n",
                after: "from __future__ import annotations\nx = 1\n", showing: ["x"], isWholeFile: true),
            Example("«import six»\nfor k in six.iterkeys(d):\n    print(k)\n"),
            Example("import sys\nif «sys.version_info < (3, 0)»:\n    text = unicode\nelse:\n    text = str\n"),
            Example("from sys import version_info\nif a:\n    f()\nelif «version_info[0] == 2»:\n    g()\n"),
        ],
        silent: [
            Example("name = 'u'\n"), Example("from __future__ import annotations\n"), Example("name = b'u' + r'u'\n"),
            Example("import sys\nif sys.version_info >= (3, 8):\n    f()\n"),
            Example("import sys\nif sys.version_info[1] >= 2:\n    f()\n"),
            Example("import sys\nif sys.version_info == (2, 7):\n    f()\n"),
            Example("import sys\nprint(sys.version_info < (3,))\n"),
            Example("u = 1\nprint(u)\n"), Example("import sixth\n"),
        ])

    /// Where a leftover can be.
    struct Place: NodeView {
        let node: Node
        init(unchecked node: Node) { self.node = node }
        static func accepts(_ kind: Kind) -> Bool {
            kind == .constant || kind == .importFrom || kind == .import || kind == .module || kind == .if
        }
    }

    func check(_ place: Place, _ file: ReviewedFile) -> Finding? {
        switch place.node.kind {
        case .constant: prefix(AST.Constant(unchecked: place.node))
        case .importFrom: future(AST.ImportFrom(unchecked: place.node))
        case .import: six(AST.Import(unchecked: place.node))
        case .if: version(AST.If(unchecked: place.node), file)
        default: coding(file)
        }
    }

    /// `u"…"`.
    private func prefix(_ constant: AST.Constant) -> Finding? {
        guard case .string = constant.value, !constant.node.isInsideFString else { return nil }
        let first = constant.node.source.bytes[constant.node.start]
        guard first == UInt8(ascii: "u") || first == UInt8(ascii: "U") else { return nil }
        return Finding(constant.node, "Leave out the `u`: strings are Unicode")
            .rewriting("Delete the `u`", [Edit(constant.node.start..<constant.node.start + 1, "")])
    }

    private func future(_ statement: AST.ImportFrom) -> Finding? {
        guard let module = statement.module else { return nil }
        if module == "six" || module.description.hasPrefix("six.") { return Self.sixFinding(statement.node) }
        guard module == "__future__" else { return nil }
        let staying = statement.names.filter { !Self.inForce.contains(AST.Alias(unchecked: $0).name.description) }
        guard staying.count < statement.names.count else { return nil }
        let names = staying.map(\.text).joined(separator: ", ")
        let hasNames = statement.names.contains { AST.Alias(unchecked: $0).asname != nil }
        let finding = Finding(statement.node, "Leave out what is in force in every Python 3")
        guard !hasNames else { return finding.advising("Delete the import") }
        return finding.rewriting(
            "Delete the import",
            [
                staying.isEmpty
                    ? .delete(statement.node) : .replaceStatements(statement.node, "from __future__ import \(names)")
            ])
    }

    private static let inForce: Set<String> = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "generator_stop",
    ]

    /// `if sys.version_info < (3,):`, which is decided for every Python 3.
    private func version(_ statement: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let test = statement.test.as(AST.Compare.self), test.ops.count == 1, let op = test.ops.first,
            let bound = test.comparators.only
        else { return nil }
        let isDecided: Bool
        if let tuple = bound.as(AST.Tuple.self) {
            guard op != .eq, op != .notEq, file.means(test.left, "sys.version_info"),
                let major = tuple.elts.first?.intValue
            else { return nil }
            let isWhole = tuple.elts.count < 3 && tuple.elts.dropFirst().allSatisfy { $0.isInt(0) }
            isDecided = major < 3 || major == 3 && isWhole
        } else {
            guard let item = test.left.as(AST.Subscript.self), item.slice.isInt(0),
                file.means(item.value, "sys.version_info"), let major = bound.intValue
            else { return nil }
            isDecided = major < 3 || major == 3 && op != .gt && op != .ltE
        }
        guard isDecided else { return nil }
        return Finding(test.node, "Leave out the branch for Python 2")
            .advising("Keep what Python 3 does, without the test")
    }

    private func six(_ statement: AST.Import) -> Finding? {
        let isSix = statement.names.contains { AST.Alias(unchecked: $0).name == "six" }
        return isSix ? Self.sixFinding(statement.node) : nil
    }

    private static func sixFinding(_ node: Node) -> Finding {
        Finding(node, "Write Python 3 instead of `six`").advising(
            "Use what Python 3 has: `str`, `d.items()`, `print()`")
    }

    /// `# -*- coding: utf-8 -*-` in one of the first two lines.
    private func coding(_ file: ReviewedFile) -> Finding? {
        for comment in file.source.findComments(lines: 2) {
            let text = file.source.bytes[comment].map { (65...90).contains($0) ? $0 | 0x20 : $0 }
            let isCoding = text.withUnsafeBufferPointer { bytes in
                memmemFind(bytes, "coding: utf-8") || memmemFind(bytes, "coding: utf8")
                    || memmemFind(bytes, "coding=utf-8")
            }
            guard isCoding else { continue }
            return Finding(file.tree.root, range: comment, "Leave out the coding comment: sources are UTF-8")
                .advising("Delete the line")
        }
        return nil
    }
}
