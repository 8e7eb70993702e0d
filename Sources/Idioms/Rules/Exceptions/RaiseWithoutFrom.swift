internal import PythonSyntax

/// `except E: raise F()`.
struct RaiseWithoutFrom: Rule {
    static let page = RulePage(
        name: "raise-without-from", code: "XCP003", topic: .exceptions, level: .idiom,
        summary: "A new exception raised in a handler, without saying where it comes from.",
        why: """
            The traceback then says that the second exception happened while the first was being handled, as if the \
            handler were broken. `from` says that the one is the reason of the other.
            """,
        instead: "Write `raise F(…) from e`, or `from None` if the first exception is of no interest.",
        whenNot: "When the handler really fails for a reason of its own.",
        fixSafety: "Sets `__cause__`, and with it what the traceback says.",
        peers: ["B904", "W0707"], reading: ["Tutorial, Exception Chaining", "PEP 3134"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d):\n    try:\n        return d['a']\n    except KeyError as e:\n        «raise OSError('a')»\n",
                after: """
                    def f(d):
                        try:
                            return d['a']
                        except KeyError as e:
                            raise OSError('a') from e

                    """),
            Example(
                """
                try:
                    f()
                except (OSError, KeyError):
                    if x:
                        «raise ConfigError»
                """,
                after: """
                    try:
                        f()
                    except (OSError, KeyError) as error:
                        if x:
                            raise ConfigError from error
                    """),
            Example(
                """
                error = 3
                try:
                    f()
                except KeyError:
                    «raise ConfigError(error)»
                """),
        ],
        silent: [
            Example("try:\n    f()\nexcept KeyError as e:\n    raise ValueError() from e\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise e\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise ValueError() from None\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise e.reason\n"),
            Example("try:\n    f()\nexcept IndexError:\n    raise StopIteration\n"),
            Example("try:\n    f()\nexcept KeyError:\n    def g():\n        raise ValueError()\n"),
            Example("try:\n    f()\nexcept KeyError:\n    raise SystemExit(1)\n"),
        ])

    func check(_ raise: AST.Raise, _ file: ReviewedFile) -> Finding? {
        guard raise.cause == nil, let exception = raise.exc, let handler = raise.node.nearestHandler, !handler.isStar
        else { return nil }
        let raised = exception.as(AST.Call.self)?.func ?? exception
        guard let name = (raised.as(AST.Attribute.self)?.attr ?? raised.identifier)?.description,
            let first = name.first(where: { $0 != "_" }), first.isUppercase, raised.isPlainValue,
            !["StopIteration", "StopAsyncIteration", "SystemExit", "KeyboardInterrupt", "GeneratorExit"].contains(name)
        else { return nil }
        if let caught = handler.name, raised.subtree.contains(where: { $0.identifier == caught }) { return nil }
        let finding = Finding(raise.node, "Say what it comes from: `raise … from …`")
        if let caught = handler.name?.description {
            let rebinds = handler.body.contains { statement in
                file.names.variable(handler.node)?.isBound(in: statement) ?? false
            }
            guard !rebinds else { return finding.advising("Add `from` with the exception that was caught") }
            return finding.suggesting(
                "Add `from \(caught)`", because: "the traceback shows both as cause and effect",
                [.insert(" from \(caught)", at: exception.parenthesizedRange.upperBound)])
        }
        guard let type = handler.type, file.names.lookUp("error", at: raise.node) == nil, !file.names.hasStarImport
        else {
            return finding.advising("Give the caught exception a name, and add `from` with it")
        }
        return finding.suggesting(
            "Add `from error`", because: "the traceback shows both as cause and effect",
            [
                .insert(" as error", at: type.parenthesizedRange.upperBound),
                .insert(" from error", at: exception.parenthesizedRange.upperBound),
            ])
    }
}
