internal import PythonSyntax

/// `try: v = d[k] except KeyError: v = 0`.
struct KeyErrorToGet: Rule {
    static let page = RulePage(
        name: "keyerror-to-get", code: "COL002", topic: .collections, level: .idiom,
        summary: "A lookup in a `try` whose `except KeyError` only sets a default.",
        why: """
            Four lines and an exception say what one call says. The handler would also swallow a `KeyError` that comes \
            from somewhere else once the body grows.
            """,
        instead: "Write `d.get(key, default)`.",
        whenNot: """
            When the dictionary makes missing values itself (`defaultdict`, `__missing__`), or when working out the \
            default takes time: `get` evaluates it always.
            """,
        fixSafety: """
            Safe when the code shows a plain dictionary; a class of its own may answer `[…]` and `get` differently.
            """,
        peers: [], reading: ["Standard types, dict.get"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(d: dict, k):
                    «try:
                        v = d[k]
                    except KeyError:
                        v = 0»
                    return v
                """,
                after: """
                    def f(d: dict, k):
                        v = d.get(k, 0)
                        return v
                    """,
                showing: ["f({1: 2}, 1)", "f({}, 1)", "f({}, [])"]),
            Example(
                """
                names = {"a": "Ann"}

                def f(k):
                    «try:
                        return names[k]
                    except KeyError:
                        return None»
                """,
                after: """
                    names = {"a": "Ann"}

                    def f(k):
                        return names.get(k)
                    """,
                showing: ["f('a')", "f('b')"]),
            Example(
                """
                def f(self, key):
                    «try:
                        self.value = self.cache[key]
                    except KeyError:
                        self.value = ""»
                """,
                after: """
                    def f(self, key):
                        self.value = self.cache.get(key, "")
                    """),
        ],
        silent: [
            Example(
                """
                def f(d, k):
                    try:
                        v = d[k]
                    except KeyError:
                        v = make(k)
                    return v
                """),
            Example(
                """
                def f(d, k):
                    try:
                        v = d[find(k)]
                    except KeyError:
                        v = 0
                    return v
                """),
            Example("def f(d, k):\n    try:\n        v = d[k]\n    except IndexError:\n        v = 0\n    return v\n"),
            Example(
                """
                from collections import defaultdict
                d = defaultdict(list)
                try:
                    v = d[3]
                except KeyError:
                    v = None
                """),
            Example(
                """
                def f(d, k):
                    try:
                        v = d[k]
                    except KeyError as e:
                        v = e
                    return v
                """),
            Example(
                """
                def f(d, k):
                    try:
                        v = d[k]
                    except KeyError:
                        v = 0
                    finally:
                        print(1)
                    return v
                """),
            Example(
                """
                class A(dict):
                    def get(self, k):
                        try:
                            return self[k]
                        except KeyError:
                            return 0
                """),
            Example(
                """
                def f(d, k):
                    try:
                        v = d[k].name
                    except KeyError:
                        v = 0
                    return v
                """),
        ])

    func check(_ attempt: AST.Try, _ file: ReviewedFile) -> Finding? {
        guard attempt.orelse.isEmpty, attempt.finalbody.isEmpty, let first = attempt.body.only,
            let handler = attempt.handlers.only?.as(AST.ExceptHandler.self), handler.name == nil,
            let second = handler.body.only, let type = handler.type
        else { return nil }
        let prefix: String
        let lookup: Node
        let missing: Node
        if let taken = first.soleAssignment, let other = second.soleAssignment, taken.target.isEqual(to: other.target),
            taken.target.kind == .name || taken.target.kind == .attribute
        {
            (prefix, lookup, missing) = ("\(taken.target.text) = ", taken.value, other.value)
        } else if let result = first.as(AST.Return.self)?.value, let other = second.as(AST.Return.self)?.value {
            (prefix, lookup, missing) = ("return ", result, other)
        } else {
            return nil
        }
        guard let item = lookup.as(AST.Subscript.self), item.slice.kind != .slice, item.slice.isPlainValue,
            item.value.kind == .name || item.value.kind == .attribute, item.value.isPlainValue, missing.isPlainValue,
            // A class's own `get` would call itself.
            !item.value.isName("self"),
            file.qualifiedName(type) == "builtins.KeyError"
        else { return nil }
        let known = file.types.type(of: item.value)
        guard known == nil || known == .dict else { return nil }
        let arguments = item.slice.code() + (missing.isNone ? "" : ", \(missing.code())")
        let text = "\(item.value.text).get(\(arguments))"
        return Finding(attempt.node, "Use `get` with a default instead of catching `KeyError`")
            .rewriting(
                "Ask with `get`", safeIf: [.type(item.value, .dict)],
                [.replaceStatements(attempt.node, prefix + text)])
    }
}
