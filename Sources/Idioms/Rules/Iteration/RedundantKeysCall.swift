internal import PythonSyntax

/// `k in d.keys()`, `for k in d.keys()`.
struct RedundantKeysCall: Rule {
    static let page = RulePage(
        name: "redundant-keys-call", code: "ITR009", topic: .iteration, level: .idiom,
        summary: "A call of `keys()` for what a dict does with its keys anyway.",
        why: "A dict is a collection of its keys: `in` looks among them and `for` goes through them.",
        instead: "Write `k in d` and `for k in d`.",
        whenNot: """
            For classes that have `keys()` and are no mapping: a `sqlite3.Row` goes through its values. The keys view \
            is also wanted for set operations, `a.keys() & b.keys()`.
            """,
        fixSafety: "Safe where the code shows that it is a dict.", peers: ["SIM118", "C0201", "FURB130"],
        reading: ["Built-in Types, Mapping Types"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict, k):\n    return k in «d.keys()»\n", after: "def f(d: dict, k):\n    return k in d\n",
                showing: ["f({1: 2}, 1)", "f({}, 1)", "f({}, [])"]),
            Example(
                "d = {'a': 1}\nfor k in «d.keys()»:\n    print(k)\n",
                after: "d = {'a': 1}\nfor k in d:\n    print(k)\n",
                showing: ["d"]),
            Example(
                "def f(config):\n    return [k for k in «config.keys()» if k not in «config.base.keys()»]\n",
                after: "def f(config):\n    return [k for k in config if k not in config.base]\n"),
        ],
        silent: [
            Example("for k in d:\n    print(k)\n"), Example("ks = a.keys() & b.keys()\n"),
            Example("ks = list(d.keys())\n"),
            Example("def f(row):\n    return 'a' in row.keys()\n"),
            Example("class A:\n    def __iter__(self):\n        for k in self.keys():\n            yield k\n"),
            Example("for k in d.keys(1):\n    print(k)\n"), Example("for k in keys():\n    print(k)\n"),
            Example("def f():\n    for k in m.one.keys():\n        del m.one[k]\n"),
        ])

    static let callees: Words? = ["keys"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.args.isEmpty, call.keywords.isEmpty, let mapping = call.receiver(of: "keys"),
            let parent = call.node.parent
        else { return nil }
        var body: [Node] = []
        if let clause = parent.as(AST.ForClause.self) {
            guard clause.iter == call.node, !clause.isAsync else { return nil }
            body = clause.body
        } else {
            guard let test = parent.as(AST.Compare.self), test.comparators.last == call.node,
                test.ops.last == .in || test.ops.last == .notIn
            else { return nil }
        }
        let type = file.types.type(of: mapping)
        guard type?.isMapping != false, !mapping.isName("self"), mapping.kind != .call || type != nil else {
            return nil
        }
        if type == nil, let word = mapping.headWord?.lowercased(),
            ["row", "cursor", "record", "super"].contains(where: { word.hasSuffix($0) })
        {
            return nil
        }
        return Finding(call.node, "Leave out `.keys()`: a dict is a collection of its keys")
            .requiring(.notSeenToChange(mapping, in: body))
            .rewriting(
                "Leave out `.keys()`", safeIf: [.type(mapping, .dict, .counter, .defaultdict)],
                [.replaceWord(call.node, mapping.code(.atom))])
    }
}
