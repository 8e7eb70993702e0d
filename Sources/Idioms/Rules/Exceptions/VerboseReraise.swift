internal import PythonSyntax

/// `except E as e: … raise e`.
struct VerboseReraise: Rule {
    static let page = RulePage(
        name: "verbose-reraise", code: "XCP004", topic: .exceptions, level: .idiom,
        summary: "The caught exception raised again by its name.",
        why:
            "`raise` alone raises it again as it was; with the name one looks for what may have changed.",
        instead: "Write `raise`.",
        whenNot: "When the name stands for something else by then.",
        fixSafety: "Safe when nothing gave the name another meaning and no other exception is being handled.",
        peers: ["TRY201"], reading: ["Tutorial, Raising Exceptions"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(g):
                    try:
                        return g()
                    except ValueError as e:
                        print('no')
                        raise «e»
                """,
                after: """
                    def f(g):
                        try:
                            return g()
                        except ValueError as e:
                            print('no')
                            raise
                    """,
                showing: ["f(int)", "f(lambda: int('a'))", "f(lambda: {}[0])"]),
            Example(
                """
                def f(g, strict):
                    try:
                        return g()
                    except (KeyError, TypeError) as error:
                        if strict:
                            raise («error»)
                        return str(error)
                """,
                after: """
                    def f(g, strict):
                        try:
                            return g()
                        except (KeyError, TypeError) as error:
                            if strict:
                                raise
                            return str(error)
                    """,
                showing: ["f(int, 1)", "f(lambda: {}[0], 1)", "f(lambda: {}[0], 0)"]),
            Example(
                "try:\n    x = 1\nexcept OSError as e:\n    for y in e.args: raise «e»\n",
                after: "try:\n    x = 1\nexcept OSError as e:\n    for y in e.args: raise\n", showing: ["x"]),
        ],
        silent: [
            Example("try:\n    f()\nexcept OSError as e:\n    raise\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    e = g(e)\n    raise e\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    raise e from None\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    raise e.inner\n"),
            Example(
                "try:\n    f()\nexcept OSError as e:\n    try:\n        g()\n    except KeyError:\n        raise e\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    def g():\n        raise e\n"),
        ])

    func check(_ raise: AST.Raise, _ file: ReviewedFile) -> Finding? {
        guard raise.cause == nil, let exception = raise.exc, let name = exception.identifier,
            let handler = raise.node.nearestHandler, handler.name == name, !handler.isStar
        else { return nil }
        for ancestor in raise.node.ancestors {
            if ancestor == handler.node { break }
            if AST.AnyTry.accepts(ancestor.kind) { return nil }
        }
        guard let variable = file.names.variable(exception), !variable.isDeclared,
            !handler.body.contains(where: { variable.isBound(in: $0) })
        else { return nil }
        let end = exception.parenthesizedRange.upperBound
        return Finding(exception, "Write `raise` alone")
            .rewriting("Raise it as it was", [Edit(raise.node.start..<end, "raise")])
    }
}
