internal import PythonSyntax

/// `try: … except E: raise`.
struct UselessTry: Rule {
    static let page = RulePage(
        name: "useless-try", code: "XCP005", topic: .exceptions, level: .idiom,
        summary: "A `try` whose handlers only raise the exception again.",
        why: "An exception that nobody catches goes on by itself; the handler does the same with more lines.",
        instead: "Take the `try` away, or do something with the exception.",
        whenNot: "When a handler lets some classes pass so that a wider one below does not get them.",
        fixSafety: "Safe when nothing but plain names stands behind `except`.",
        peers: ["TRY203", "W0706"], reading: ["Tutorial, Handling Exceptions"], subsumes: ["verbose-reraise"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(g):
                    «try:
                        # as it comes
                        x = g()
                        return x
                    except ValueError:
                        raise»
                """,
                after: """
                    def f(g):
                        # as it comes
                        x = g()
                        return x
                    """,
                showing: ["f(int)", "f(lambda: int('a'))", "f(lambda: {}[0])"]),
            Example(
                """
                def f(g):
                    for x in g:
                        «try:
                            print(x)
                        except (TypeError, KeyError) as e:
                            raise e
                        except OSError as e:
                            raise»
                """,
                after: """
                    def f(g):
                        for x in g:
                            print(x)
                    """,
                showing: ["f([1])", "f(1)"]),
            Example("«try:\n    x = 1\nexcept:\n    raise»\nprint(x)\n", after: "x = 1\nprint(x)\n", showing: ["x"]),
        ],
        silent: [
            Example("try:\n    f()\nexcept KeyError:\n    raise\nexcept Exception:\n    g()\n"),
            Example("try:\n    f()\nexcept KeyError:\n    g()\n    raise\n"),
            Example("try:\n    f()\nexcept KeyError:\n    raise\nfinally:\n    g()\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise ValueError()\n"),
            Example("try:\n    f()\nexcept KeyError as e:\n    raise e from None\n"),
            Example("try:\n    f()\nexcept KeyError:\n    # logged elsewhere\n    raise\n"),
        ])

    func check(_ attempt: AST.Try, _ file: ReviewedFile) -> Finding? {
        guard !attempt.handlers.isEmpty, attempt.orelse.isEmpty, attempt.finalbody.isEmpty,
            attempt.handlers.allSatisfy({ AST.ExceptHandler(unchecked: $0).onlyRaisesAgain }),
            attempt.handlers.allSatisfy({ AST.ExceptHandler(unchecked: $0).classes.allSatisfy(\.isStablePlace) }),
            let first = attempt.body.first, let last = attempt.body.last
        else { return nil }
        let source = file.source
        let line = source.line(at: attempt.node.start)
        let finding = Finding(attempt.node, "Leave the `try` out: its handlers only raise again")
        guard source.line(at: first.start) > line,
            !file.hasComment(in: attempt.node.start..<source.lineRange(line).upperBound),
            !file.hasComment(in: last.end..<attempt.node.end)
        else { return file.hasComment(in: last.end..<attempt.node.end) ? nil : finding.advising("Take the `try` away") }
        let start = source.lineRange(line).lowerBound
        let text = file.shifted(
            source.lineEnd(line)..<last.end, in: attempt.node, from: source.indentation(at: first.start),
            to: source.indentation(at: attempt.node.start))
        return finding.rewriting("Take the `try` away", [Edit(start..<attempt.node.end, text)])
    }
}
