internal import PythonSyntax

/// Values formatted into the text of an SQL statement.
struct SqlByFormatting: Rule {
    static let page = RulePage(
        name: "sql-by-format", code: "NUM014", topic: .numbers, level: .bugProne,
        summary: "An SQL statement that values are formatted into.",
        why: """
            A value with a quote in it ends the literal and goes on as SQL: at best an error, at worst somebody else's \
            command. Parameters are never taken for SQL.
            """,
        instead: """
            Write `cursor.execute(\"… WHERE id = ?\", (user_id,))`; the mark is `?` or `%s`, as the driver has it.
            """,
        whenNot: "For names of tables and columns, which cannot be parameters: take those from a fixed list.",
        fixSafety: "Advice only: the mark depends on the driver.",
        peers: ["S608"], reading: ["sqlite3, How to use placeholders", "PEP 249"])

    static let examples = Examples(
        flagged: [
            Example("def f(cursor, n):\n    cursor.execute(«f\"SELECT * FROM users WHERE id = {n}\"»)\n"),
            Example("def f(db, n):\n    db.execute(«\"DELETE FROM users WHERE name = '%s'\" % n»)\n"),
            Example("def f(c, n):\n    c.execute(«\"insert into t values ('{}')\".format(n)», ())\n"),
            Example("def f(c, n):\n    c.execute(«\"SELECT a FROM t WHERE b = '\" + n + \"'\"»)\n"),
        ],
        silent: [
            Example("def f(c, n):\n    c.execute('SELECT a FROM t WHERE b = ?', (n,))\n"),
            Example("def f(c, t):\n    c.execute(f'SELECT a FROM {t}')\n"),
            Example(
                """
                def f(c, n):
                    c.execute(f'run {n}')
                """),
            Example(
                """
                def f(c):
                    c.execute(f'SELECT 1 WHERE 1 = 1')
                """),
            Example("def f(c, n):\n    print(f'SELECT a FROM t WHERE b = {n}')\n"),
            Example("def f(c, marks, ns):\n    c.execute(f'SELECT a FROM t WHERE b IN ({marks})', ns)\n"),
        ])

    static let callees: Words? = ["execute", "executemany", "executescript"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let method = call.func.as(AST.Attribute.self),
            method.attr == "execute" || method.attr == "executemany" || method.attr == "executescript",
            let text = call.args.first, let head = Self.head(text), Self.isStatement(head)
        else { return nil }
        return Finding(text, "Pass the values as parameters of `\(method.attr)`").advising(
            "Use the driver's placeholders")
    }

    /// The text in front of the first value that is put in; nil for anything else.
    private static func head(_ node: Node) -> String? {
        if let joined = node.as(AST.JoinedStr.self) {
            var text = ""
            for part in joined.values {
                guard let string = part.stringValue else { return text }
                text += string
            }
            return nil
        }
        if let operation = node.as(AST.BinOp.self), operation.op == .mod || operation.op == .add {
            if operation.op == .mod { return operation.left.stringValue.flatMap { upTo($0, "%") } }
            return operation.left.stringValue ?? head(operation.left)
        }
        guard let call = node.as(AST.Call.self), let text = call.receiver(of: "format")?.stringValue else { return nil }
        return upTo(text, "{")
    }

    private static func upTo(_ text: String, _ mark: Character) -> String? {
        text.firstIndex(of: mark).map { String(text[..<$0]) }
    }

    /// SQL whose open end asks for a value: behind a comparison, a quote or in `VALUES (`.
    private static func isStatement(_ head: String) -> Bool {
        let words = head.lowercased().split { $0.isWhitespace }
        guard let first = words.first, ["select", "insert", "update", "delete", "replace"].contains(first) else {
            return false
        }
        guard let last = head.last(where: { !$0.isWhitespace }) else { return false }
        if "=<>'\"".contains(last) { return true }
        if words.last == "like" || words.last == "limit" { return true }
        let isOpen = last == "("
        return isOpen && words.contains { $0.hasPrefix("values") } && first != "select"
    }
}
