internal import PythonSyntax

/// `IOError`, `socket.timeout`.
struct OSErrorAlias: Rule {
    static let page = RulePage(
        name: "os-error-alias", code: "XCP008", topic: .exceptions, level: .idiom,
        summary: "An old second name of `OSError` or `TimeoutError`.",
        why: """
            These names are the same class since Python 3.3 (the timeouts since 3.10 and 3.11). Two handlers that look \
            different then catch the same thing, and tracebacks print a name that is nowhere in the code.
            """,
        instead: "Write `OSError` and `TimeoutError`.",
        whenNot: "In code that still runs on a Python where they differ.",
        fixSafety: "Always safe: it is the same object.",
        peers: ["UP024", "UP041"], reading: ["PEP 3151", "Library, OSError"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(p):
                    try:
                        return open(p).read()
                    except «IOError» as e:
                        return type(e).__name__
                """,
                after: """
                    def f(p):
                        try:
                            return open(p).read()
                        except OSError as e:
                            return type(e).__name__
                    """,
                showing: ["f('/no/such/file')"]),
            Example(
                "import socket\ndef f():\n    raise «socket.timeout»('late')\n",
                after: "import socket\ndef f():\n    raise TimeoutError('late')\n", showing: ["f()"]),
            Example(
                """
                def f(g):
                    try:
                        return g()
                    except (OSError, «IOError», ValueError):
                        return 1
                """,
                after: """
                    def f(g):
                        try:
                            return g()
                        except (OSError, ValueError):
                            return 1
                    """,
                showing: ["f(int)", "f(lambda: open('/no/such'))", "f(lambda: int('a'))"]),
            Example(
                """
                import select
                def f(g):
                    try:
                        return g()
                    except («IOError», «select.error»):
                        return 1
                """,
                after: """
                    import select
                    def f(g):
                        try:
                            return g()
                        except OSError:
                            return 1
                    """,
                showing: ["f(int)", "f(lambda: open('/no/such'))"]),
        ],
        silent: [
            Example("try:\n    f()\nexcept OSError:\n    pass\n"),
            Example("class IOError(Exception):\n    pass\nraise IOError\n"),
            Example("def f(socket):\n    return socket.timeout\n"), Example("timeout = 3\nprint(timeout)\n"),
            Example("import socket\nsocket.timeout = 3\n"),
        ])

    func check(_ name: AST.NameOrAttribute, _ file: ReviewedFile) -> Finding? {
        guard let modern = modern(name.node, file) else { return nil }
        return Finding(name.node, "Write `\(modern)`")
            .requiring(.builtins(modern, at: name.node))
            .rewriting("Use the class's own name", [tupleEdit(name.node, file) ?? .substitute(name.node, modern)])
    }

    /// In a handler's tuple the same class would come twice.
    private func tupleEdit(_ node: Node, _ file: ReviewedFile) -> Edit? {
        guard let tuple = node.parent?.as(AST.Tuple.self), tuple.node.parent?.kind == .exceptHandler else { return nil }
        var texts: [String] = []
        for element in tuple.elts {
            let text = modern(element, file) ?? element.text
            if !texts.contains(text) { texts.append(text) }
        }
        guard texts.count < tuple.elts.count else { return nil }
        return .substitute(tuple.node, texts.count == 1 ? texts[0] : "(\(texts.joined(separator: ", ")))")
    }

    private static let lastNames: Words = ["IOError", "EnvironmentError", "error", "timeout", "TimeoutError"]

    private func modern(_ node: Node, _ file: ReviewedFile) -> String? {
        let last: Symbol
        if let attribute = node.as(AST.Attribute.self) {
            guard attribute.ctx == .load else { return nil }
            last = attribute.attr
        } else {
            guard let read = node.as(AST.Name.self), read.ctx == .load else { return nil }
            last = read.id
        }
        // Names are many: look at the text first.
        guard Self.lastNames.contains(last) else { return nil }
        switch file.qualifiedName(node) {
        case "builtins.IOError", "builtins.EnvironmentError", "socket.error", "select.error", "os.error", "mmap.error":
            return "OSError"
        case "socket.timeout": return file.settings.targetMinor >= 10 ? "TimeoutError" : nil
        case "asyncio.TimeoutError", "concurrent.futures.TimeoutError":
            return file.settings.targetMinor >= 11 ? "TimeoutError" : nil
        default: return nil
        }
    }
}
