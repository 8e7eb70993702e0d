internal import PythonSyntax

/// `zip(a, b)`.
struct ZipWithoutStrict: Rule {
    static let page = RulePage(
        name: "zip-without-strict", code: "ITR019", topic: .iteration, level: .taste,
        summary: "A `zip` that does not say what happens where one of its sequences is shorter.",
        why: "By itself `zip` stops at the shortest, and what is left of the others is lost without a word.",
        instead: "Write `zip(a, b, strict=True)` where lengths must agree, `strict=False` where they need not.",
        whenNot: "When one of them is endless, as a counter is, or shorter on purpose: `zip(xs, xs[1:])`.",
        fixSafety: "Where lengths differ there is a `ValueError` at the end.", peers: ["B905"], reading: ["PEP 618"],
        python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                "for a, b in «zip(xs, ys)»:\n    print(a, b)\n",
                after: "for a, b in zip(xs, ys, strict=True):\n    print(a, b)\n"),
            Example("d = dict(«zip(keys, values,)»)\n", after: "d = dict(zip(keys, values, strict=True))\n"),
            Example("t = list(«zip(a, b, c)»)\n", after: "t = list(zip(a, b, c, strict=True))\n"),
        ],
        silent: [
            Example("zip(a, b, strict=False)\n"), Example("zip(a)\n"), Example("zip(xs, xs[1:])\n"),
            Example("zip(xs, xs)\n"), Example("zip(*rows)\n"),
            Example("from itertools import count\nzip(count(), xs)\n"), Example("zip(range(10), xs, *ys)\n"),
            Example("zip(d.keys(), d.values())\n"), Example("def zip(a, b):\n    pass\nzip(1, 2)\n"),
        ])

    static let callees: Words? = ["zip"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("zip"), let sequences = call.arguments(call.args.count), sequences.count > 1,
            file.settings.targetMinor >= 10, file.calls(call.node, builtin: "zip"),
            !sequences.contains(where: { isEndless($0, file) || $0.slicePart != nil }),
            !sequences[0].isEqual(to: sequences[1]), sequences[1].as(AST.Call.self)?.receiver(of: "values") == nil,
            let last = sequences.last
        else { return nil }
        let end = last.parenthesizedRange.upperBound
        return Finding(call.node, "Say with `strict=` whether lengths must agree").suggesting(
            "Add `strict=True`", because: "where lengths differ there will be a `ValueError`",
            [Edit(end..<call.node.end, ", strict=True)")])
    }

    private func isEndless(_ node: Node, _ file: ReviewedFile) -> Bool {
        ["itertools.count", "itertools.cycle", "itertools.repeat"].contains { file.calls(node, $0) }
    }
}
