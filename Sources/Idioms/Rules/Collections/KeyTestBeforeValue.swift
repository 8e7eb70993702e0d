internal import PythonSyntax

/// `k in d and d[k]`, as a condition.
struct KeyTestBeforeValue: Rule {
    static let page = RulePage(
        name: "key-test-before-value", code: "COL015", topic: .collections, level: .idiom,
        summary: "A condition asks whether a key is there and then whether its value is true.",
        why: "`get` gives `None` for a missing key, which is as false as an empty value: one question instead of two.",
        instead: "Write `if d.get(key):`.",
        whenNot: "Where the value itself is used, not only whether it is true: then the result would differ.",
        fixSafety: """
            Safe when the code shows that it is a dictionary; it is only found where nothing but the truth counts.
            """,
        peers: ["RUF019"], reading: ["Standard types, dict.get"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict, k):\n    if «k in d and d[k]»:\n        return 1\n",
                after: "def f(d: dict, k):\n    if d.get(k):\n        return 1\n",
                showing: ["f({1: 2}, 1)", "f({1: 0}, 1)", "f({}, 1)", "f({}, [])"]),
            Example(
                "def f(d: dict, x):\n    while x and «'a' in d and d['a']» and x < 9:\n        x += 1\n    return x\n",
                after: "def f(d: dict, x):\n    while x and d.get('a') and x < 9:\n        x += 1\n    return x\n",
                showing: ["f({'a': 1}, 3)", "f({'a': 0}, 3)", "f({}, 3)"]),
            Example(
                "def f(self, ks):\n    return [k for k in ks if not («k in self.on and self.on[k]»)]\n",
                after: "def f(self, ks):\n    return [k for k in ks if not (self.on.get(k))]\n"),
        ],
        silent: [
            Example("def f(d, k):\n    return k in d and d[k]\n"),
            Example("def f(d, k):\n    x = 1 if k in d or d[k] else 2\n"),
            Example("def f(d, k, j):\n    if k in d and d[j]:\n        print(k)\n"),
            Example("def f(d, k):\n    if k in d and d[k] > 3:\n        print(k)\n"),
            Example("def f(d, k):\n    if k not in d and d[k]:\n        print(k)\n"),
            Example("def f(xs: list):\n    if 0 in xs and xs[0]:\n        print(xs)\n"),
        ])

    func check(_ both: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        guard both.op == .and else { return nil }
        let values = both.values
        for position in values.indices.dropLast() {
            guard let test = values[position].membershipTest, !test.isNegated, test.container.isStablePlace,
                values[position + 1].isItem(test.element, of: test.container), file.isPure(test.element),
                both.node.isTruthOnly, !test.container.isName("self")
            else { continue }
            let type = file.types.type(of: test.container)
            guard type == nil || type?.isMapping == true else { return nil }
            let first = values[position].parenthesizedRange
            let second = values[position + 1].parenthesizedRange
            let range = first.lowerBound..<second.upperBound
            let text = "\(test.container.text).get(\(test.element.code()))"
            return Finding(both.node, range: range, "Ask once with `get`").rewriting(
                "Ask once with `get`", safeIf: [.type(test.container, .dict, .counter, .defaultdict)],
                [Edit(range, text)])
        }
        return nil
    }
}
