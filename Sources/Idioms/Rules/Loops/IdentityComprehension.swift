internal import PythonSyntax

/// `[x for x in xs]`.
struct IdentityComprehension: Rule {
    static let page = RulePage(
        name: "identity-comprehension", code: "LOP008", topic: .loops, level: .idiom,
        summary: "A comprehension that takes every item as it is.",
        why: """
            A comprehension is there to choose or to change items, so the reader looks for what is chosen or changed. \
            The constructor says that it is a copy.
            """,
        instead: "Write `list(items)`, `set(items)` or `dict(pairs)`.",
        whenNot:
            """
                When the dictionary comprehension takes apart pairs from an object that is a mapping itself: \
                `dict` would ask it for its keys.
                """,
        fixSafety: """
            Safe for lists and sets. For dictionaries safe when the code shows that the pairs come from `items()`, \
            `zip`, `enumerate` or a plain sequence.
            """,
        peers: ["C416", "R1721"], reading: ["Built-in Types, list", "Built-in Types, dict"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return «[x for x in xs]»\n", after: "def f(xs):\n    return list(xs)\n",
                showing: ["f('ab')", "f(1)"]),
            Example(
                "def f(a, b):\n    return «{item for item in a or b}»\n",
                after: "def f(a, b):\n    return set(a or b)\n", showing: ["f('', 'aa')", "f([[]], 1)"]),
            Example(
                "def f(a, b):\n    return «{k: v for k, v in zip(a, b)}»\n",
                after: "def f(a, b):\n    return dict(zip(a, b))\n", showing: ["f('ab', [1, 2])", "f(1, 2)"]),
            Example(
                "def f(pairs):\n    return «{k: v for k, v in pairs}»\n",
                after: "def f(pairs):\n    return dict(pairs)\n"),
            Example(
                "def f(d: dict):\n    return «{k: v for k, v in d.items()}»\n",
                after: "def f(d: dict):\n    return dict(d)\n", showing: ["f({1: 2})"]),
        ],
        silent: [
            Example("def f(xs):\n    return [x for x in xs if x]\n"),
            Example("def f(xs):\n    return [x + 1 for x in xs]\n"),
            Example("def f(xs):\n    return {v: k for k, v in xs}\n"),
            Example("def f(xs):\n    return [(a, b) for a, b in xs]\n"),
            Example("async def f(xs):\n    return [x async for x in xs]\n"),
            Example("def f(xs):\n    return (x for x in xs)\n"),
            Example("def f(xs, list):\n    return [x for x in xs]\n"),
        ])

    func check(_ subject: Comprehension, _ file: ReviewedFile) -> Finding? {
        guard let clause = subject.generators.only?.as(AST.Comprehension.self), clause.ifs.isEmpty, clause.isAsync == 0
        else { return nil }
        if let dictionary = subject.node.as(AST.DictComp.self) { return check(dictionary, clause, file) }
        guard AST.AnyComprehension(unchecked: subject.node).elt.isSameName(as: clause.target) else { return nil }
        let name = subject.node.kind == .listComp ? "list" : "set"
        return Finding(subject.node, "Use `\(name)(…)` to copy the items")
            .requiring(.builtins(name, at: subject.node))
            .rewriting("Write `\(name)(…)`", [.replace(subject.node, "\(name)(\(clause.iter.code()))")])
    }

    private func check(_ dictionary: AST.DictComp, _ clause: AST.Comprehension, _ file: ReviewedFile) -> Finding? {
        guard let pair = clause.target.as(AST.Tuple.self), pair.elts.count == 2,
            dictionary.key.isSameName(as: pair.elts[0]), dictionary.value.isSameName(as: pair.elts[1]),
            !pair.elts[0].isSameName(as: pair.elts[1])
        else { return nil }
        var pairs = clause.iter
        if let call = pairs.as(AST.Call.self), call.args.isEmpty, let mapping = call.receiver(of: "items"),
            file.types.type(of: mapping)?.isMapping == true
        {
            pairs = mapping
        }
        return Finding(dictionary.node, "Use `dict(…)` to copy the pairs")
            .requiring(.builtins("dict", at: dictionary.node))
            .rewriting(
                "Write `dict(…)`",
                safeIf: [
                    .that(
                        .typeKnown, "the pairs come one by one",
                        otherwise: "`\(pairs.text.prefix(40))` may be a mapping"
                    ) { $0.givesPairs(pairs) }
                ], [.replace(dictionary.node, "dict(\(pairs.code()))")])
    }

    /// List, set and dictionary comprehensions.
    struct Comprehension: NodeView {
        let node: Node
        init(unchecked node: Node) { self.node = node }
        static func accepts(_ kind: Kind) -> Bool { kind == .listComp || kind == .setComp || kind == .dictComp }
        var generators: NodeList {
            node.as(AST.DictComp.self)?.generators ?? AST.AnyComprehension(unchecked: node).generators
        }
    }
}

extension ReviewedFile {
    /// `dict(node)` reads pairs from it as a loop would.
    fileprivate func givesPairs(_ node: Node) -> Bool {
        if calls(node, builtin: "zip") || calls(node, builtin: "enumerate") { return true }
        if let call = node.as(AST.Call.self), call.args.isEmpty, call.receiver(of: "items") != nil { return true }
        guard let type = types.type(of: node) else { return false }
        return type.isSequence || type == .generator || type == .set
            || type.isMapping && node.parent?.kind != .comprehension
    }
}
