internal import PythonSyntax

/// An `if` alone in an `else`.
struct ElseIf: Rule {
    static let page = RulePage(
        name: "else-if", code: "CND019", topic: .conditions, level: .idiom,
        summary: "An `else` that holds nothing but another `if`.",
        why: "Every further case moves one level to the right, although the cases stand side by side.",
        instead: "Write `elif`: the cases line up and the reader sees one choice among several.",
        whenNot: "When the inner `if` is about something else and the `else` will soon hold more.",
        fixSafety: "Always safe. A comment between the two is yours to place.", peers: ["PLR5501", "R5501"],
        reading: ["Tutorial, if Statements"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x):
                    if x > 0:
                        return 1
                    «else:
                        if x < 0»:
                            return -1
                        else:
                            return 0
                """,
                after: """
                    def f(x):
                        if x > 0:
                            return 1
                        elif x < 0:
                            return -1
                        else:
                            return 0
                    """,
                showing: ["f(1)", "f(-1)", "f(0)"]),
            Example(
                """
                def f(a, b):
                    if a:
                        x = 1
                    elif b:
                        x = 2
                    # the rest
                    «else :

                        if a == 0»:  # zero
                            # none
                            x = (3 +
                                4)
                            y = '''
                        kept'''
                    return x
                """,
                after: """
                    def f(a, b):
                        if a:
                            x = 1
                        elif b:
                            x = 2
                        # the rest
                        elif a == 0:  # zero
                            # none
                            x = (3 +
                                4)
                            y = '''
                            kept'''
                        return x
                    """,
                showing: ["f(1, 1)", "f(0, 1)", "f(0, 0)"]),
            Example(
                "if a:\n    b = 1\n«else:\n    if c»: b = 2\n", after: "if a:\n    b = 1\nelif c: b = 2\n",
                given: ["a = 0; c = 1", "a = 1; c = 0"], showing: ["b"]),
            Example("if a:\n    b = 1\n«else:\n    # only when nothing else helps\n    if c»:\n        b = 2\n"),
        ],
        silent: [
            Example("if a:\n    b = 1\nelif c:\n    b = 2\n"),
            Example("if a:\n    b = 1\nelse:\n    if c:\n        b = 2\n    b += 1\n"),
            Example("for a in b:\n    b = 1\nelse:\n    if c:\n        b = 2\n"),
            Example("if a:\n    b = 1\nelse:\n    b = 2 if c else 3\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let inner = branch.orelse.only?.as(AST.If.self), let keyword = branch.elseKeyword else {
            return nil
        }
        let range = keyword.lowerBound..<inner.test.end
        let finding = Finding(branch.node, range: range, "Join `else` and `if` to `elif`")
        // A comment in between may be about the rest of the cases, or about this one.
        if file.hasComment(in: keyword.lowerBound..<inner.node.start) {
            return finding.advising("Write `elif`, with the comment above it or in its body")
        }
        let old = file.source.indentation(at: inner.node.start)
        let new = file.source.indentation(at: keyword.lowerBound)
        let text = file.shifted(inner.node.start..<inner.node.end, in: inner.node, from: old, to: new)
        return finding.rewriting("Write `elif`", [Edit(keyword.lowerBound..<inner.node.end, "el" + text)])
    }
}
