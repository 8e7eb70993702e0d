internal import PythonSyntax

/// Two branches, one after the other, that do the same.
struct SameArms: Rule {
    static let page = RulePage(
        name: "same-arms", code: "CND021", topic: .conditions, level: .idiom,
        summary: "An `if` and its `elif` with the same body.",
        why: "A reader compares the two bodies to find the difference, and a change must be made twice.",
        instead: "Join the conditions: `if a or b:`.",
        whenNot: "When each case is named by a comment, or they are equal only by chance.",
        fixSafety: "Safe: the tests are made in the same order, and the line must fit.",
        peers: ["SIM114", "R6504"], reading: ["Language Reference, Boolean operations"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x):
                    «if x is None:
                        return 'none'
                    elif x == 0:
                        return 'none'»
                    else:
                        return 'some'
                """,
                after: """
                    def f(x):
                        if x is None or x == 0:
                            return 'none'
                        else:
                            return 'some'
                    """,
                showing: ["f(None)", "f(0)", "f(1)"]),
            Example(
                """
                def f(a, b, c):
                    if a:
                        n = 1
                    «elif b and c:
                        n = 2
                        n += a
                    elif (a if b else c):
                        n = 2
                        n += a»
                    return n
                """,
                after: """
                    def f(a, b, c):
                        if a:
                            n = 1
                        elif b and c or (a if b else c):
                            n = 2
                            n += a
                        return n
                    """,
                showing: ["f(1, 1, 1)", "f(0, 1, 1)", "f(0, 0, 1)", "f(0, 0, 0)"]),
            Example(
                """
                for x in range(3):
                    «if x == 0:
                        print('a')
                    elif x == 1:
                        print('a')»
                """,
                after: """
                    for x in range(3):
                        if x == 0 or x == 1:
                            print('a')
                    """,
                showing: ["x"]),
        ],
        silent: [
            Example("if a:\n    b = 1\nelif c:\n    b = 2\n"),
            Example("if a:\n    pass\nelif c:\n    pass\nelse:\n    b = 1\n"),
            Example("if a:\n    # first\n    b = 1\nelif c:\n    b = 1\n"),
            Example("if a:\n    b = 1\nelse:\n    b = 1\n"),
            Example("if a:\n    b = 1\nif c:\n    b = 1\n"),
            Example("if a:\n    b = 1\nelif c:\n    d = 2\nelif e:\n    b = 1\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let other = branch.orelse.only?.as(AST.If.self), other.node.isWrittenElif,
            branch.body.count == other.body.count, let last = branch.body.last, let end = other.body.last,
            zip(branch.body, other.body).allSatisfy({ $0.isEqual(to: $1) }),
            !branch.body.allSatisfy({ $0.kind == .pass || $0.kind == .continue }),
            !file.hasComment(in: branch.test.end..<end.end),
            !file.hasComment(in: end.end..<file.source.lineRange(file.source.line(at: end.end)).upperBound)
        else { return nil }
        let test = "\(branch.test.code(.or)) or \(other.test.code(.and))"
        let range = branch.test.parenthesizedRange
        let finding = Finding(branch.node, range: branch.node.start..<end.end, "Join the conditions with `or`")
        guard file.fits(test, in: range) else { return nil }
        return finding.rewriting(
            "Join the branches",
            [
                .substitute(range, test, in: file.source), Edit(last.end..<end.end, ""),
            ])
    }
}
