internal import PythonSyntax

/// A long `else` behind a branch that has left already.
struct ElseAfterJump: Rule {
    static let page = RulePage(
        name: "else-after-return", code: "CND020", topic: .conditions, level: .taste,
        summary: "An `else` with the main path, behind a branch that ends with a jump.",
        why: """
            When the first branch has returned, what follows is the other case. Without the `else` the main path \
            stays at the left, and the special case is out of the way.
            """,
        instead: "Deal with the special case, leave, and go on without `else`.",
        whenNot: "When both branches are equals, such as two short ways to give a result: the symmetry says so.",
        fixSafety: "Always safe.", peers: ["RET505", "RET506", "RET507", "RET508", "R1705", "R1720", "R1723", "R1724"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x):
                    if x is None:
                        return 0
                    «else»:
                        y = x + 1
                        # twice
                        return y * 2
                """,
                after: """
                    def f(x):
                        if x is None:
                            return 0
                        y = x + 1
                        # twice
                        return y * 2
                    """,
                showing: ["f(None)", "f(3)"]),
            Example(
                """
                def f(xs):
                    out = 0
                    for x in xs:
                        if x < 0:
                            continue
                        «else»:
                            x = x * x
                            out += x
                    return out
                """,
                after: """
                    def f(xs):
                        out = 0
                        for x in xs:
                            if x < 0:
                                continue
                            x = x * x
                            out += x
                        return out
                    """,
                showing: ["f([1, -2, 3])"]),
            Example(
                """
                def f(n):
                    if n < 0:
                        raise ValueError(n)
                    «else»:
                        for i in range(n):
                            n += i
                        return n
                """,
                after: """
                    def f(n):
                        if n < 0:
                            raise ValueError(n)
                        for i in range(n):
                            n += i
                        return n
                    """,
                showing: ["f(-1)", "f(4)"]),
        ],
        silent: [
            Example("def f(x):\n    if x:\n        return 1\n    else:\n        return 2\n"),
            Example("def f(x):\n    if x:\n        print(x)\n    else:\n        y = 2\n        return y\n"),
            Example("def f(x):\n    if x:\n        return 1\n    elif x is None:\n        y = 2\n        return y\n"),
            Example(
                "def f(x):\n    if x:\n        y = 1\n        return y\n    else:\n        y = 2\n        return y\n"),
            Example("def f(x):\n    if x:\n        return 1\n    y = 2\n    return y\n"),
            Example(
                "def f(x):\n    if x: pass\n    elif g:\n        return\n    else:\n        x = 2\n        g(x)\n"
            ),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let last = branch.body.last, last.isJump, branch.orelse.count > branch.body.count,
            let keyword = branch.elseKeyword, !branch.node.isWrittenElif, let first = branch.orelse.first,
            let final = branch.orelse.last
        else { return nil }
        let line = file.source.line(at: keyword.lowerBound)
        guard file.source.line(at: first.start) > line,
            !file.hasComment(in: keyword.upperBound..<file.source.lineRange(line).upperBound)
        else { return nil }
        let start = file.source.lineRange(line).lowerBound
        let old = file.source.indentation(at: first.start)
        let new = file.source.indentation(at: keyword.lowerBound)
        let text = file.shifted(file.source.lineEnd(line)..<final.end, in: branch.node, from: old, to: new)
        let range = keyword.lowerBound..<keyword.lowerBound + 4
        return Finding(branch.node, range: range, "Go on without `else`: the branch above has left already")
            .rewriting("Take the `else` away", [Edit(start..<final.end, text)])
    }
}
