internal import PythonSyntax

/// `conn = sqlite3.connect(…)`, later `conn.close()`.
struct ConnectionWithoutContext: Rule {
    static let page = RulePage(
        name: "connection-without-context", code: "WTH005", topic: .contexts, level: .idiom,
        summary: "A database connection that is closed by hand, or that a `with` does not close.",
        why: """
            An exception before `close` leaves the connection, and perhaps a transaction, open. In `sqlite3`, \
            `with conn:` ends the transaction and leaves the connection open, so both tasks need a `with` of their \
            own.
            """,
        instead: """
            Write `with closing(sqlite3.connect(path)) as conn:`, and `with conn:` inside for what is to be \
            committed.
            """,
        whenNot: "When the connection lives as long as an object or the program.",
        fixSafety:
            "A suggestion: after an exception the connection is closed, and what was not committed is lost at once.",
        reading: ["Library, sqlite3, How to use the connection context manager", "Library, contextlib.closing"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import sqlite3

                def f(path):
                    «conn = sqlite3.connect(path)»
                    conn.execute("create table t (a)")
                    conn.commit()
                    conn.close()

                """,
                after: """
                    from contextlib import closing
                    import sqlite3

                    def f(path):
                        with closing(sqlite3.connect(path)) as conn:
                            conn.execute("create table t (a)")
                            conn.commit()

                    """),
            Example(
                """
                from contextlib import closing
                from sqlite3 import connect

                def f(path):
                    «db = connect(path)»
                    rows = db.execute("select 1").fetchall()
                    db.close()
                    return rows
                """,
                after: """
                    from contextlib import closing
                    from sqlite3 import connect

                    def f(path):
                        with closing(connect(path)) as db:
                            rows = db.execute("select 1").fetchall()
                        return rows
                    """),
            Example(
                """
                import sqlite3

                def f(path):
                    with «sqlite3.connect(path)» as conn:
                        conn.execute("select 1")
                """),
        ],
        silent: [
            Example(
                "import sqlite3\n\ndef f(p):\n    conn = sqlite3.connect(p)\n    conn.execute('a')\n    return conn\n"),
            Example(
                """
                import sqlite3
                from contextlib import closing
                with closing(sqlite3.connect(p)) as c:
                    c.execute('a')

                """
            ),
            Example("import sqlite3\n\ndef f(self, p):\n    self.conn = sqlite3.connect(p)\n"),
            Example("def f(server):\n    conn = server.connect(1)\n    conn.send(2)\n    conn.close()\n"),
        ])

    static let callees: Words? = ["connect"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.calls(call.node, "sqlite3.connect"), let parent = call.node.parent else { return nil }
        if parent.kind == .withitem {
            return Finding(call.node, "Close the connection, too: `with` only ends the transaction")
                .advising("Wrap the connection in `contextlib.closing`, and use `with conn:` inside for transactions")
        }
        guard let assign = parent.as(AST.Assign.self), let target = assign.targets.only, target.kind == .name,
            let span = file.span(
                from: assign.node, to: { file.bareCall($0, of: "close")?.isSameName(as: target) ?? false })
        else { return nil }
        let closing = file.imported("contextlib", "closing", at: call.node)
        return Finding(assign.node, "Close the connection with a `with`")
            .requiring(.livesOnly(target, until: span.closing, in: span.between))
            .suggesting(
                "Put what uses the connection into a `with`",
                because: "after an exception the connection is closed at once", checks: [.importable(closing)],
                file.withHeader(assign, closing.text + "(", ")") + file.indenting(span) + [.delete(span.closing)]
                    + closing.edits)
    }
}
