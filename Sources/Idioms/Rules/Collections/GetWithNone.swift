internal import PythonSyntax

/// `d.get(k, None)`.
struct GetWithNone: Rule {
    static let page = RulePage(
        name: "get-with-none", code: "COL003", topic: .collections, level: .idiom,
        summary: "`None` is given to `get` as the default that it has anyway.",
        why: "A default that is written out makes the reader look for what is special about it; here nothing is.",
        instead: "Write `d.get(key)`.",
        whenNot: "Other classes' `get` may mean something else by its second argument, or need it.",
        fixSafety: "Safe when the code shows that it is a dictionary.",
        peers: ["SIM910"], reading: ["Standard types, dict.get"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(d: dict, k):
                    return «d.get(k, None)»
                """,
                after: """
                    def f(d: dict, k):
                        return d.get(k)
                    """,
                showing: ["f({1: 2}, 1)", "f({}, 1)"]),
            Example(
                "d = {}\nx = «d.get('a', None)» or 3\n", after: "d = {}\nx = d.get('a') or 3\n", showing: ["x"]),
            Example(
                "def f(self):\n    return «self.options.get((1, 2), None)»\n",
                after: "def f(self):\n    return self.options.get((1, 2))\n"),
            Example(
                """
                import os
                home = «os.environ.get('HOME', None)»
                """,
                after: """
                    import os
                    home = os.environ.get('HOME')
                    """),
        ],
        silent: [
            Example("def f(d, k):\n    return d.get(k)\n"), Example("def f(d, k):\n    return d.get(k, 0)\n"),
            Example("import requests\nr = requests.get('http://x', None)\n"),
            Example("def f(d, k):\n    return d.get(k, default=None)\n"),
            Example("def f(d, k):\n    return d.pop(k, None)\n"),
            Example("import queue\ntasks = queue.Queue()\ntask = tasks.get(True, None)\n"),
        ])

    static let callees: Words? = ["get"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let receiver = call.receiver(of: "get"), let arguments = call.arguments(2), arguments[1].isNone,
            case let key = arguments[0], key.constantValue == nil || key.isString || key.intValue != nil
        else { return nil }
        let type = file.types.type(of: receiver)
        guard type == nil || type?.isMapping == true else { return nil }
        if let path = file.qualifiedName(receiver), path != "os.environ" { return nil }
        return Finding(call.node, "Leave out `None`: it is the default of `get`")
            .rewriting(
                "Leave out `None`", safeIf: [.type(receiver, .dict, .counter, .defaultdict)],
                [Edit(key.parenthesizedRange.upperBound..<call.node.end - 1, "")])
    }
}
