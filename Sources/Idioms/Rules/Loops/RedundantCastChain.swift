internal import PythonSyntax

/// `list(sorted(xs))`, `set(list(xs))`.
struct RedundantCastChain: Rule {
    static let page = RulePage(
        name: "redundant-cast-chain", code: "LOP015", topic: .loops, level: .idiom,
        summary: "A container is made only to make another one of it at once.",
        why: """
            One of the two containers is built, read once and dropped, and the reader wonders what it was for. One \
            call gives the same.
            """,
        instead: "Keep the call that decides what comes out: `sorted(xs)` is a list already, `set` takes any items.",
        whenNot: "`list(set(xs))` and `sorted(set(xs))` are no such chains: the inner call throws doubles away.",
        fixSafety: "Safe where both names are the builtins.",
        peers: ["C411", "C413", "C414", "C410"], reading: ["Built-in Functions, sorted"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return «list(sorted(xs, key=len))»\n",
                after: "def f(xs):\n    return sorted(xs, key=len)\n",
                showing: ["f(['bb', 'a'])", "f([1])"]),
            Example(
                "def f(xs):\n    return «set(list(xs))»\n", after: "def f(xs):\n    return set(xs)\n",
                showing: ["f('aa')", "f([[]])", "f(1)"]),
            Example(
                "def f(xs):\n    return «sorted(list(x for x in xs), reverse=True)»\n",
                after: "def f(xs):\n    return sorted((x for x in xs), reverse=True)\n", showing: ["f([1, 2])"]),
            Example(
                "def f(xs):\n    return «list([x + 1 for x in xs])»\n",
                after: "def f(xs):\n    return [x + 1 for x in xs]\n",
                showing: ["f([1, 2])", "f('a')"]),
            Example(
                "def f(xs):\n    return «tuple(list(x for x in xs))»\n",
                after: "def f(xs):\n    return tuple(x for x in xs)\n", showing: ["f('ab')"]),
        ],
        silent: [
            Example("def f(xs):\n    return list(set(xs))\n"), Example("def f(xs):\n    return sorted(set(xs))\n"),
            Example("def f(xs):\n    return list(reversed(sorted(xs)))\n"),
            Example("def f(xs):\n    return sorted(reversed(xs))\n"),
            Example("def f(xs):\n    return set(sorted(xs))\n"), Example("def f(xs):\n    return tuple(sorted(xs))\n"),
            Example("def f(xs, list):\n    return set(list(xs))\n"),
        ])

    static let callees: Words? = ["list", "tuple", "set", "frozenset", "sorted", "dict"]

    func check(_ outer: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard outer.args.count == 1, let argument = outer.args.first, let name = outer.func.identifier?.description,
            Self.dropped[name] != nil, outer.keywords.isEmpty || name == "sorted",
            file.calls(outer.node, builtin: name)
        else { return nil }
        if outer.keywords.isEmpty, gives(name, argument, file) {
            return Finding(outer.node, "Leave `\(name)(…)` out: there is a \(name) already")
                .rewriting("Leave the outer call out", [.replace(outer.node, argument.text)])
        }
        guard let inner = argument.as(AST.Call.self), let items = inner.onlyArgument,
            let innerName = Self.dropped[name]!.first(where: { file.calls(argument, builtin: $0) })
        else { return nil }
        let isAlone = outer.keywords.isEmpty && !file.hasCommaBehind(argument)
        let needsNoOwn = isAlone && items.kind == .generatorExp && argument.ownRange == argument.range
        let checks: [Check] = items.kind == .generatorExp ? [.noNext(in: [items])] : []
        return Finding(outer.node, "Leave `\(innerName)(…)` out: `\(name)` takes any items")
            .rewriting(
                "Leave the inner call out", safeIf: checks,
                [.replace(argument, needsNoOwn ? items.bracketedText : items.text)])
    }

    /// What `name` can take without: its items come in the same order and number.
    private static let dropped: [String: [String]] = [
        "list": ["tuple"], "tuple": ["list"], "set": ["list", "tuple"], "frozenset": ["list", "tuple", "set"],
        "sorted": ["list", "tuple"], "dict": [],
    ]

    /// `node` is a new container of this type: a copy of it says nothing new.
    private func gives(_ name: String, _ node: Node, _ file: ReviewedFile) -> Bool {
        switch name {
        case "list":
            node.kind == .listComp || node.kind == .list && !node.isEmptyLiteral || file.calls(node, builtin: "sorted")
                || file.calls(node, builtin: "list")
        case "set": node.kind == .setComp || file.calls(node, builtin: "set")
        case "dict": node.kind == .dictComp || file.calls(node, builtin: "dict")
        case "tuple": node.kind == .tuple && node.text.hasPrefix("(") || file.calls(node, builtin: "tuple")
        case "frozenset": file.calls(node, builtin: "frozenset")
        default: false
        }
    }
}
