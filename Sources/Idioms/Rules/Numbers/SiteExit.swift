internal import PythonSyntax

/// `exit()` and `quit()` in a program.
struct SiteExit: Rule {
    static let page = RulePage(
        name: "site-exit", code: "NUM013", topic: .numbers, level: .idiom,
        summary: "`exit()` or `quit()` where a program ends.",
        why: """
            Both are made for the interactive prompt by the `site` module: a frozen program or `python -S` has none of \
            them. They also close standard input on the way.
            """,
        instead: "Write `sys.exit()`, with a number or a message for failure.",
        whenNot: "At the prompt.",
        fixSafety: "Safe: both raise `SystemExit` with the same code.",
        peers: ["PLR1722", "R1722"], reading: ["sys, sys.exit", "Built-in Constants"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(n):\n    if n:\n        «exit(n)»\n    return n\n",
                after: """
                    import sys
                    def f(n):
                        if n:
                            sys.exit(n)
                        return n

                    """,
                showing: ["f(0)", "f(3)"]),
            Example(
                """
                import sys
                if len(sys.argv) > 99:
                    «quit()»

                """,
                after: """
                    import sys
                    if len(sys.argv) > 99:
                        sys.exit()

                    """,
                showing: ["1"]),
            Example(
                "import sys as system\ndef f():\n    «exit('no')»\n",
                after: "import sys as system\ndef f():\n    system.exit('no')\n", showing: ["f()"]),
        ],
        silent: [
            Example("import sys\nsys.exit(1)\n"), Example("def exit(): pass\nexit()\n"),
            Example("from sys import exit\nexit(1)\n"), Example("self.exit()\n"), Example("f(exit)\n"),
        ])

    static let callees: Words? = ["exit", "quit"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("exit") || call.func.isName("quit"), file.names.isUnbound(call.func),
            call.args.count <= 1,
            call.keywords.isEmpty
        else { return nil }
        let sys = file.importedModule("sys", at: call.node)
        return Finding(call.node, "Use `sys.exit`")
            .rewriting(
                "Use `sys.exit`", safeIf: [.importable(sys)], sys.edits + [.replace(call.func, "\(sys.text).exit")])
    }
}
