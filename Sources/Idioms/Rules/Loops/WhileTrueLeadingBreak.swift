internal import PythonSyntax

/// `while True:` that begins with `if …: break`.
struct WhileTrueLeadingBreak: Rule {
    static let page = RulePage(
        name: "while-true-leading-break", code: "LOP019", topic: .loops, level: .idiom,
        summary: "An endless loop whose first line is its way out.",
        why:
            """
                The line with `while` is where the reader looks for how long a loop goes on; here it says for \
                ever, and the answer stands one line below.
                """,
        instead: "Put the opposite of the test into the header: `while not done:`.",
        whenNot: "When something has to happen before the test in each turn.",
        fixSafety: "Safe: the test is asked at the same moments as before.",
        peers: ["R3501", "R6301"], reading: ["Tutorial, First Steps Towards Programming"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    «while True:
                        if not xs:
                            break
                        print(xs.pop())»
                """,
                after: """
                    def f(xs):
                        while xs:
                            print(xs.pop())
                    """,
                showing: ["f([1, 2])", "f([])", "f(1)"]),
            Example(
                """
                n = 0
                «while 1:
                    # far enough
                    if n >= 3 or n < 0: break
                    n += 1
                    if n == 2:
                        continue
                    print(n)»
                """,
                after: """
                    n = 0
                    while not (n >= 3 or n < 0):
                        # far enough
                        n += 1
                        if n == 2:
                            continue
                        print(n)
                    """,
                showing: ["n"]),
            Example(
                """
                def f(n: int):
                    «while True:
                        if n == 0:
                            break
                        n -= 1»
                    return n
                """,
                after: """
                    def f(n: int):
                        while n != 0:
                            n -= 1
                        return n
                    """,
                showing: ["f(2)", "f('a')"]),
        ],
        silent: [
            Example("while True:\n    x = f()\n    if not x:\n        break\n    print(x)\n"),
            Example("while True:\n    if x:\n        print(x)\n        break\n    f()\n"),
            Example("while True:\n    if x:\n        break\n    else:\n        f()\n    g()\n"),
            Example("while True:\n    if x:\n        break\n"),
            Example("while ready:\n    if x:\n        break\n    f()\n"),
            Example("while True:\n    if x:\n        return\n    f()\n"),
        ])

    func check(_ loop: AST.While, _ file: ReviewedFile) -> Finding? {
        guard loop.test.isBool(true) || loop.test.isInt(1), loop.orelse.isEmpty, loop.body.count > 1,
            let exit = loop.body.first?.as(AST.If.self), exit.orelse.isEmpty, exit.body.only?.kind == .break
        else { return nil }
        let test = file.whileTest(exit.test)
        return Finding(loop.node, "Put the test into the header: `while \(test.prefix(40))`")
            .rewriting("Move the test into the header", [.replace(loop.test, test), .delete(exit.node)])
    }
}

extension ReviewedFile {
    /// The opposite of `test` where only its truth counts.
    fileprivate func whileTest(_ test: Node) -> String {
        if let operand = test.negatedOperand { return operand.code() }
        return negation(of: test)
    }
}
