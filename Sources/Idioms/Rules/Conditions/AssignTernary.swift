internal import PythonSyntax

/// `if c: x = a`, else `x = b`.
struct AssignTernary: Rule {
    static let page = RulePage(
        name: "assign-ternary", code: "CND015", topic: .conditions, level: .taste,
        summary: "One name that gets one of two plain values, in four lines.",
        why: "The assignment is what happens in any case; only the value depends on the condition.",
        instead: "Write `x = a if c else b`.",
        whenNot: "As soon as a value or the condition takes thought: four plain lines read better than one dense one.",
        fixSafety: "Safe when both values are plain and the line fits.",
        peers: ["SIM108", "W0160"], reading: ["Language Reference, Conditional expressions"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(n):
                    «if n == 1:
                        word = 'file'
                    else:
                        word = 'files'»
                    return word
                """,
                after: "def f(n):\n    word = 'file' if n == 1 else 'files'\n    return word",
                showing: ["f(1)", "f(2)"]),
            Example(
                """
                class A:
                    def __init__(self, x, y):
                        «if x:
                            self.x = x  # given
                        else:
                            self.x = y»
                """,
                after: """
                    class A:
                        def __init__(self, x, y):
                            # given
                            self.x = x if x else y
                    """,
                showing: ["A(1, 2).x", "A(0, 2).x"]),
            Example(
                """
                def f(ok):
                    «if not ok:
                        n = -1
                    else:
                        n = None»
                    return n
                """,
                after: "def f(ok):\n    n = -1 if not ok else None\n    return n", showing: ["f(1)", "f(0)"]),
        ],
        silent: [
            Example("if a:\n    x = 1\nelse:\n    y = 2\n"),
            Example("if a:\n    x = 1\nelif b:\n    x = 2\nelse:\n    x = 3\n"),
            Example("if a:\n    x = f()\nelse:\n    x = 2\n"), Example("if a and b:\n    x = 1\nelse:\n    x = 2\n"),
            Example("if a:\n    x = 1\n    y = 2\nelse:\n    x = 2\n"),
            Example("if a:\n    x = True\nelse:\n    x = False\n"),
            Example("if a:\n    x = 1\n"), Example("if a:\n    x = [\n        1,\n    ]\nelse:\n    x = []\n"),
            Example("import sys\nif sys.platform == 'win32':\n    x = 1\nelse:\n    x = 2\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let (target, first) = branch.body.only?.soleAssignment,
            let (other, second) = branch.orelse.only?.soleAssignment, target.isEqual(to: other), target.isStablePlace,
            target.kind != .subscript, isShort(first), isShort(second), !branch.node.isWrittenElif,
            branch.test.kind != .boolOp, branch.test.kind != .namedExpr
        else { return nil }
        if isBool(first), isBool(second) { return nil }
        // Type checkers understand the statement, and read only the branch for their platform.
        let asksPlatform = branch.test.subtree.contains { node in
            node.as(AST.Attribute.self).map { $0.attr == "platform" || $0.attr == "version_info" } ?? false
        }
        if asksPlatform || first.text.contains(where: \.isNewline) || second.text.contains(where: \.isNewline) {
            return nil
        }
        let text = "\(target.text) = \(first.code(.or)) if \(branch.test.code(.or)) else \(second.code(.test))"
        return Finding(branch.node, "Choose the value in one line: `\(text.prefix(60))`")
            .requiring(.fits(text, at: branch.node))
            .rewriting("Use a conditional expression", [.replaceStatements(branch.node, text)])
    }

    private func isShort(_ node: Node) -> Bool { node.isPlainValue && node.kind != .tuple && node.kind != .dict }

    private func isBool(_ node: Node) -> Bool { node.isBool(true) || node.isBool(false) }
}
