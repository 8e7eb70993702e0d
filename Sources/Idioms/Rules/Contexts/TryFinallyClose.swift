internal import PythonSyntax

/// `try: … finally: r.close()`.
struct TryFinallyClose: Rule {
    static let page = RulePage(
        name: "try-finally-close", code: "WTH003", topic: .contexts, level: .idiom,
        summary: "A `try` whose only purpose is to close something at the end.",
        why: """
            `with` says at the top what will be closed, where `finally` says it at the bottom; and nobody can \
            forget it.
            """,
        instead:
            "Write `with r:` for what is a context manager, `with contextlib.closing(r):` for what only has `close`.",
        whenNot: "When closing needs a condition or several steps: keep `finally`, or use an `ExitStack`.",
        fixSafety:
            "Safe: files close themselves at the end of a `with`, and `closing` calls `close` just as `finally` does.",
        peers: ["R1732", "SIM115"], reading: ["PEP 343", "Library, contextlib.closing"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(path):
                    file = open(path)
                    «try:
                        # all of it
                        return file.read()
                    finally:
                        file.close()»

                """,
                after: """
                    def f(path):
                        with open(path) as file:
                            # all of it
                            return file.read()

                    """,
                showing: ["f('/dev/null')", "f('/no/such/file')"]),
            Example(
                """
                def f(connect):
                    line = connect()
                    «try:
                        line.send("a")
                    finally:
                        line.close()»
                    return line
                """,
                after: """
                    from contextlib import closing
                    def f(connect):
                        with closing(connect()) as line:
                            line.send("a")
                        return line
                    """,
                given: [
                    "class C:\n    send = print\n    def close(self): print('closed')\n    __repr__ = lambda s: 'C'",
                    "class C:\n    def close(self): print('closed')\n    __repr__ = lambda s: 'C'",
                ], showing: ["f(C)", "f(int)"]),
            Example(
                """
                import contextlib

                def f(source):
                    «try:
                        for x in source:
                            print(x)
                    finally:
                        source.close()»  # always

                """,
                after: """
                    import contextlib

                    def f(source):
                        with contextlib.closing(source):
                            for x in source:
                                print(x)
                        # always

                    """,
                showing: ["f(x for x in 'ab')", "f([1])"]),
        ],
        silent: [
            Example("def f(r):\n    try:\n        r.read()\n    finally:\n        r.close()\n        print(1)\n"),
            Example(
                """
                def f(r):
                    try:
                        r.read()
                    except OSError:
                        pass
                    finally:
                        r.close()

                """
            ),
            Example("def f(r):\n    try:\n        r = r.next()\n    finally:\n        r.close()\n"),
            Example("def f(r):\n    try:\n        r.read()\n    finally:\n        if r:\n            r.close()\n"),
            Example("async def f(r):\n    try:\n        r.read()\n    finally:\n        await r.close()\n"),
            Example("def f(self):\n    try:\n        self.run()\n    finally:\n        self.close()\n"),
        ])

    func check(_ statement: AST.Try, _ file: ReviewedFile) -> Finding? {
        guard statement.handlers.isEmpty, statement.orelse.isEmpty, let last = statement.finalbody.only,
            let resource = file.bareCall(last, of: "close"), resource.kind == .name, !resource.isName("self")
        else { return nil }
        let guarded = AST.AnyTry(unchecked: statement.node)
        let finding = Finding(statement.node, "Close `\(resource.text)` with a `with`")
            .requiring(Self.notRebound(resource, in: Array(statement.body)))
        guard let header = file.tryHeader(guarded), let end = file.deleteFinally(guarded) else {
            return finding.advising("Use a `with`")
        }
        let assign = statement.node.previousStatement?.as(AST.Assign.self)
        if let assign, let target = assign.targets.only, target.isSameName(as: resource), file.standsAlone(assign.node),
            assign.value.kind == .call
        {
            let line = file.source.line(at: statement.node.start)
            let tryLine = Edit(
                file.source.lineRange(line).lowerBound..<file.source.lineEnd(line), "", isStatement: true)
            if Self.closesItself(assign.value, file) {
                return finding.rewriting("Make it a `with`", file.withHeader(assign) + [tryLine, end])
            }
            let closing = file.imported("contextlib", "closing", at: statement.node)
            return finding.rewriting(
                "Make it a `with`", safeIf: [.importable(closing)],
                file.withHeader(assign, closing.text + "(", ")") + [tryLine, end] + closing.edits)
        }
        let closing = file.imported("contextlib", "closing", at: statement.node)
        return finding.rewriting(
            "Make it a `with`", safeIf: [.importable(closing)],
            [Edit(header, "with \(closing.text)(\(resource.text))"), end] + closing.edits)
    }

    /// Leaving the `with` closes it, and entering gives the thing itself.
    private static func closesItself(_ value: Node, _ file: ReviewedFile) -> Bool {
        let managers: Set<String> = [
            "socket.socket", "socket.create_connection", "zipfile.ZipFile", "tarfile.open", "urllib.request.urlopen",
            "mmap.mmap", "tempfile.TemporaryFile", "tempfile.NamedTemporaryFile", "shelve.open",
        ]
        return file.opensFile(value) || (value.as(AST.Call.self).map { file.file(calls: $0, managers) } ?? false)
    }

    private static func notRebound(_ name: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(name.text)` is not assigned meanwhile") { file in
            guard let variable = file.names.variable(name) else { return nil }
            let isBound = variable.isDeclared || nodes.contains { variable.isBound(in: $0) }
            return isBound ? "`\(name.text)` is assigned meanwhile" : nil
        }
    }
}
