internal import PythonSyntax

/// `try: f() except E: pass`.
struct SuppressException: Rule {
    static let page = RulePage(
        name: "suppress-exception", code: "WTH007", topic: .contexts, level: .taste,
        summary: "An exception that is caught only to be ignored.",
        why: "`with suppress(E):` says at the top, in one line, which exception does not matter.",
        instead: "Write `with contextlib.suppress(KeyError):`.",
        whenNot: "In a loop that runs often: when nothing is raised, `suppress` costs many times what `try` does.",
        fixSafety: "Safe for a single statement when the import can be added.",
        peers: ["SIM105", "FURB107", "use-contextlib-suppress"], reading: ["Library, contextlib.suppress"],
        measured: "0.04 × when nothing is raised (6 ns → 168 ns)")

    static let examples = Examples(
        flagged: [
            Example(
                """
                import contextlib

                def f(d):
                    «try:
                        del d[1]
                    except KeyError:
                        pass»
                    return d

                """,
                after:
                    """
                    import contextlib

                    def f(d):
                        with contextlib.suppress(KeyError):
                            del d[1]
                        return d

                    """,
                showing: ["f({1: 2})", "f({})", "f(3)"]),
            Example(
                "def f(g):\n    «try:\n        return g()\n    except (KeyError, OSError):\n        pass»\n",
                after:
                    """
                    from contextlib import suppress
                    def f(g):
                        with suppress(KeyError, OSError):
                            return g()

                    """,
                showing: ["f(list)", "f(lambda: {}[1])", "f(lambda: 1 / 0)"]),
            Example(
                "x = 1\n«try:\n    x = int('a')\nexcept ValueError:\n    ...»\n",
                after: "from contextlib import suppress\nx = 1\nwith suppress(ValueError):\n    x = int('a')\n",
                showing: ["x"]),
        ],
        silent: [
            Example("try:\n    f()\nexcept KeyError:\n    print(1)\n"),
            Example("try:\n    f()\n    g()\nexcept KeyError:\n    pass\n"),
            Example("try:\n    f()\nexcept KeyError:\n    pass\nelse:\n    g()\n"),
            Example("try:\n    f()\nexcept KeyError:\n    pass\nexcept OSError:\n    raise\n"),
            Example("try:\n    f()\nexcept:\n    pass\n"),
            Example("async def h():\n    try:\n        await f()\n    except KeyError:\n        pass\n"),
            Example("for x in xs:\n    try:\n        f(x)\n    except KeyError:\n        pass\n"),
            Example("try:\n    import a\nexcept ImportError:\n    pass\n"),
        ])

    func check(_ statement: AST.Try, _ file: ReviewedFile) -> Finding? {
        guard let handler = statement.handlers.only?.as(AST.ExceptHandler.self), statement.orelse.isEmpty,
            statement.finalbody.isEmpty, let ignored = handler.body.only, Self.doesNothing(ignored),
            let type = handler.type, handler.name == nil, let only = statement.body.only, only.blocks.isEmpty,
            only.kind != .import, only.kind != .importFrom, only.kind != .break, only.kind != .continue
        else { return nil }
        let isSlowOrOdd =
            only.subtree.contains { [.await, .yield, .yieldFrom].contains($0.kind) }
            || statement.node.ancestors.contains { [.for, .while, .asyncFor].contains($0.kind) }
        guard !isSlowOrOdd, let header = file.tryHeader(AST.AnyTry(unchecked: statement.node)) else { return nil }
        let suppress = file.imported("contextlib", "suppress", at: statement.node)
        let types = type.as(AST.Tuple.self).map { $0.elts.map { $0.code() }.joined(separator: ", ") } ?? type.code()
        let start = file.source.lineEnd(file.source.line(at: only.end - 1))
        let stop = file.source.lineEnd(file.source.line(at: ignored.end - 1))
        let finding = Finding(statement.node, "Use `contextlib.suppress`")
        guard start < stop, file.standsAlone(ignored), !types.isEmpty else {
            return finding.advising("Use `contextlib.suppress`")
        }
        return finding.rewriting(
            "Make it a `with suppress`", safeIf: [.importable(suppress), Self.known(type)],
            [Edit(header, "with \(suppress.text)(\(types))"), Edit(start..<stop, "", isStatement: true)]
                + suppress.edits)
    }

    /// `except` looks at the type only when something is raised, `suppress` always does.
    private static func known(_ type: Node) -> Check {
        Check(.effectFree, "`\(type.text)` is known") { file in
            let types = type.as(AST.Tuple.self).map { Array($0.elts) } ?? [type]
            let areKnown = types.allSatisfy { file.qualifiedName($0) != nil || file.names.variable($0) != nil }
            return areKnown ? nil : "`\(type.text)` would be looked up even if nothing is raised"
        }
    }

    private static func doesNothing(_ statement: Node) -> Bool {
        if statement.kind == .pass { return true }
        return statement.as(AST.Expr.self)?.value.constantValue == .ellipsis
    }
}
