internal import PythonSyntax

/// `except:`.
struct BareExcept: Rule {
    static let page = RulePage(
        name: "bare-except", code: "XCP001", topic: .exceptions, level: .bugProne,
        summary: "An `except` without a class, which does not raise again.",
        why: """
            It also catches `KeyboardInterrupt` and `SystemExit`, so that Ctrl-C does nothing, and it hides misspelt \
            names as if they were the error you expected.
            """,
        instead: "Name the exceptions that you can deal with; `Exception` is the widest that is usually meant.",
        whenNot: "In a handler that cleans up and raises again.",
        fixSafety: "Changes what happens on Ctrl-C and `sys.exit()`: they pass through.",
        peers: ["E722", "W0702", "B001"],
        reading: ["PEP 8, Programming Recommendations", "Library, Exception hierarchy"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                try:
                    n = int(text)
                «except»:
                    n = 0
                """,
                after: "try:\n    n = int(text)\nexcept Exception:\n    n = 0"),
            Example(
                """
                def f(x):
                    try:
                        return x[0]
                    except KeyError:
                        return 1
                    «except» :
                        pass
                """,
                after: """
                    def f(x):
                        try:
                            return x[0]
                        except KeyError:
                            return 1
                        except Exception :
                            pass
                    """),
            Example(
                """
                while True:
                    try:
                        run()
                    «except»: print('again')
                """,
                after: "while True:\n    try:\n        run()\n    except Exception: print('again')"),
        ],
        silent: [
            Example("try:\n    f()\nexcept Exception:\n    pass\n"),
            Example("try:\n    f()\nexcept:\n    close()\n    raise\n"),
            Example("try:\n    f()\nexcept:\n    if fatal:\n        raise\n    close()\n"),
            Example("try:\n    f()\nexcept:\n    raise ValueError('no')\n"),
            Example("import sys\ntry:\n    f()\nexcept:\n    kept = sys.exc_info()\n"),
            Example("try:\n    f()\nfinally:\n    close()\n"),
        ])

    func check(_ handler: AST.ExceptHandler, _ file: ReviewedFile) -> Finding? {
        guard handler.type == nil else { return nil }
        let raises = handler.node.descendants.contains { $0.kind == .raise && $0.isDirectlyIn(handler.node) }
        // A context manager that keeps whatever was raised.
        let keepsIt = handler.node.descendants.contains {
            $0.as(AST.Attribute.self).map { $0.attr == "exc_info" } ?? false
        }
        guard !raises, !keepsIt else { return nil }
        let keyword = handler.node.start..<handler.node.start + 6
        return Finding(handler.node, range: keyword, "Name the exceptions to catch, `Exception` at the widest")
            .requiring(.builtins("Exception", at: handler.node))
            .suggesting(
                "Catch `Exception`", because: "Ctrl-C and `sys.exit()` then pass through",
                [.insert(" Exception", at: keyword.upperBound)])
    }
}
