internal import PythonSyntax

/// `zip(d.keys(), d.values())`.
struct ZipKeysValues: Rule {
    static let page = RulePage(
        name: "zip-keys-values", code: "ITR011", topic: .iteration, level: .idiom,
        summary: "Keys and values of one dict put together again with `zip`.",
        why: "Pairs of keys and values are what `items()` gives, without relying on both coming in the same order.",
        instead: "Write `d.items()`.", whenNot: "When an iterator is needed, on which `next` can be called.",
        fixSafety: "Safe for a dict whose pairs are gone through or put into a collection at once.", peers: ["SIM911"],
        reading: ["Built-in Types, Dictionary view objects"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    for k, v in «zip(d.keys(), d.values())»:\n        print(k, v)\n",
                after: "def f(d: dict):\n    for k, v in d.items():\n        print(k, v)\n",
                showing: ["f({1: 2})", "f({})"]),
            Example(
                "def f(d: dict):\n    return list(«zip(d, d.values())»)\n",
                after: "def f(d: dict):\n    return list(d.items())\n",
                showing: ["f({1: 2})", "f({})"]),
            Example("pairs = «zip(self.d.keys(), self.d.values())»\n", after: "pairs = self.d.items()\n"),
        ],
        silent: [
            Example("zip(a.keys(), b.values())\n"), Example("zip(d.values(), d.keys())\n"),
            Example("zip(d.keys(), d.values(), xs)\n"),
            Example("zip(f().keys(), f().values())\n"),
            Example("def zip(a, b):\n    pass\nzip(d.keys(), d.values())\n"),
            Example("def f(xs: list):\n    return zip(xs, xs.values())\n"),
        ])

    static let callees: Words? = ["zip"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("zip"), call.args.count == 2, let values = call.args[1].as(AST.Call.self),
            values.args.isEmpty,
            let mapping = values.receiver(of: "values"), mapping.isStablePlace, call.keywords.isEmpty,
            file.calls(call.node, builtin: "zip"), file.types.type(of: mapping)?.isMapping != false
        else { return nil }
        let keys = call.args[0].as(AST.Call.self)
        let base = keys.map { $0.args.isEmpty ? $0.receiver(of: "keys") : nil } ?? call.args[0]
        guard let base, base.isEqual(to: mapping) else { return nil }
        let parent = call.node.parent
        let isTakenAtOnce =
            parent?.as(AST.ForClause.self)?.iter == call.node
            || ["list", "dict", "tuple", "set", "sorted"].contains { name in
                parent.map { file.calls($0, builtin: name) } ?? false
            }
        return Finding(call.node, "Use `\(mapping.text).items()` for pairs of keys and values").rewriting(
            "Use `items()`",
            safeIf: [
                .type(mapping, .dict, .counter, .defaultdict),
                .that(
                    .typeKnown, "the pairs are gone through at once",
                    otherwise: "`zip` gives an iterator, `items()` a view"
                ) { _ in
                    isTakenAtOnce
                },
            ],
            [.replace(call.node, "\(mapping.code(.atom)).items()")])
    }
}
