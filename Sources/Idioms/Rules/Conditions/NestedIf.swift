internal import PythonSyntax

/// An `if` that holds nothing but another `if`.
struct NestedIf: Rule {
    static let page = RulePage(
        name: "nested-if", code: "CND018", topic: .conditions, level: .idiom,
        summary: "An `if` whose only content is another `if`, both without `else`.",
        why: "What happens depends on both conditions; one level of indentation is enough to say so.",
        instead: "Join them: `if a and b:`.",
        whenNot: "When each test is long or is explained by a comment, or the outer one guards more to come.",
        fixSafety: "Safe when the joined line fits: `and` evaluates its right side only if the left one is true.",
        peers: ["SIM102"], reading: ["Language Reference, Boolean operations"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(a, b):
                    «if a:
                        if b > 1»:
                            # both
                            return 1
                    return 2
                """,
                after: """
                    def f(a, b):
                        if a and b > 1:
                            # both
                            return 1
                        return 2
                    """,
                showing: ["f(1, 2)", "f(0, 'a')", "f(1, 0)", "f(1, 'a')"]),
            Example(
                """
                def f(a, b):
                    if b is None:
                        return 0
                    «elif a:
                        if (m := b»): return m
                """,
                after: """
                    def f(a, b):
                        if b is None:
                            return 0
                        elif a and (m := b): return m
                    """,
                showing: ["f(1, 2)", "f(0, 2)", "f(1, 0)", "f(1, None)"]),
            Example(
                """
                for x in range(9):
                    «if x % 2:
                        if x % 3»:
                            print('''
                    kept''')
                            print(x)
                """,
                after: """
                    for x in range(9):
                        if x % 2 and x % 3:
                            print('''
                        kept''')
                            print(x)
                    """,
                showing: ["x"]),
        ],
        silent: [
            Example("if a:\n    if b:\n        c()\n    d()\n"),
            Example("if a:\n    if b:\n        c()\n    else:\n        d()\n"),
            Example("if a:\n    if b:\n        c()\nelse:\n    d()\n"),
            Example("if a:\n    # why b\n    if b:\n        c()\n"),
            Example("if __name__ == '__main__':\n    if b:\n        c()\n"),
            Example("if a or d:\n    if b:\n        c()\n"),
            Example("if a and b:\n    if c and d:\n        e()\n"),
        ])

    func check(_ outer: AST.If, _ file: ReviewedFile) -> Finding? {
        guard outer.orelse.isEmpty, let inner = outer.body.only?.as(AST.If.self), inner.orelse.isEmpty,
            isShort(outer.test), isShort(inner.test), outer.test.kind != .boolOp || inner.test.kind != .boolOp,
            !outer.test.descendants.contains(where: { $0.isName("__name__") }), !isTypeChecking(outer.test),
            let header = outer.headerEnd, let innerHeader = inner.headerEnd,
            !file.hasComment(in: header..<inner.node.start)
        else { return nil }
        let keyword = outer.node.isWrittenElif ? "elif" : "if"
        let first = "\(keyword) \(outer.test.code(.and)) and \(inner.test.code(.and)):"
        let rest = file.shifted(
            innerHeader..<inner.node.end, in: inner.node, from: file.source.indentation(at: inner.node.start),
            to: file.source.indentation(at: outer.node.start))
        return Finding(from: outer.node, to: inner.test, "Join the conditions with `and`")
            .requiring(.fits(first, at: outer.node))
            .rewriting("Join them", [Edit(outer.node.start..<inner.node.end, first + rest)])
    }

    /// One condition, or two joined by `and`, on one line.
    private func isShort(_ test: Node) -> Bool {
        if let chain = test.as(AST.BoolOp.self), chain.op == .or || chain.values.count > 2 { return false }
        return test.kind != .ifExp && !test.text.contains { $0.isNewline }
    }

    private func isTypeChecking(_ test: Node) -> Bool {
        test.isName("TYPE_CHECKING") || test.as(AST.Attribute.self).map { $0.attr == "TYPE_CHECKING" } ?? false
    }
}
