internal import PythonSyntax

/// `for _, v in d.items()`.
struct ItemsWithUnusedHalf: Rule {
    static let page = RulePage(
        name: "items-with-unused-half", code: "ITR010", topic: .iteration, level: .idiom,
        summary: "A loop over `items()` that uses only the keys or only the values.",
        why: "`values()` says at the beginning of the loop that keys do not matter here.",
        instead: "Write `for v in d.values():`, or `for k in d:` for the keys.",
        whenNot: "For classes that have `items()` and no `values()`, or when the loop will soon need both.",
        fixSafety: "Safe where the code shows that it is a dict.",
        peers: ["PERF102", "W8102", "FURB135"], reading: ["Tutorial, Looping Techniques"],
        subsumes: ["unused-loop-variable"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    for «_, v» in d.items():\n        print(v)\n",
                after: """
                    def f(d: dict):
                        for v in d.values():
                            print(v)

                    """, showing: ["f({1: 2})", "f({})"]),
            Example(
                "def f(d: dict):\n    return [k for «k, _» in d.items()]\n",
                after: "def f(d: dict):\n    return [k for k in d]\n", showing: ["f({1: 2})", "f({})"]),
            Example(
                "for «(_key, (a, b))» in self.table.items():\n    print(a, b)\n",
                after: "for a, b in self.table.values():\n    print(a, b)\n"),
            Example(
                "def f(d: dict):\n    for «name, size» in d.items():\n        print(size)\n",
                after: "def f(d: dict):\n    for size in d.values():\n        print(size)\n",
                showing: ["f({1: 2})", "f({})"]),
        ],
        silent: [
            Example("for k, v in d.items():\n    print(k, v)\n"),
            Example("for k, v in d.items():\n    print(v)\nprint(k)\n"),
            Example("for k, v in d.items():\n    print(v, locals())\n"),
            Example("for k, v in d.items():\n    f(lambda: k, v)\n"),
            Example("class A:\n    for k, v in d.items():\n        print(v)\n"),
            Example("for _, v in d.items():\n    print(_, v)\n"), Example("for _, v in items():\n    print(v)\n"),
            Example("for _, v in d.items(1):\n    print(v)\n"), Example("for _, v in self.items():\n    print(v)\n"),
            Example("for _, _ in d.items():\n    print(1)\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, let (key, value) = clause.target.pair, let call = clause.iter.as(AST.Call.self),
            call.args.isEmpty,
            call.keywords.isEmpty, let mapping = call.receiver(of: "items"), !mapping.isName("self"),
            file.types.type(of: mapping)?.isMapping != false
        else { return nil }
        let isKeyUnused = Self.isUnused(key, clause, file)
        guard isKeyUnused != Self.isUnused(value, clause, file) else { return nil }
        let kept = isKeyUnused ? value : key
        let isTuple = kept.kind == .tuple && kept.precedence == .atom
        let target = isTuple ? String(kept.text.dropFirst().dropLast()) : kept.text
        let iter = isKeyUnused ? "\(mapping.code(.atom)).values()" : mapping.code(.or)
        return Finding(clause.target, "Loop over `\(iter)`: the \(isKeyUnused ? "key" : "value") is not used")
            .rewriting(
                "Loop over the \(isKeyUnused ? "values" : "keys")",
                safeIf: [.type(mapping, .dict, .counter, .defaultdict)],
                [.replaceParenthesized(clause.target, target), .replaceWord(clause.iter, iter)])
    }

    /// Nobody looks at it, whatever its name says.
    private static func isUnused(_ name: Node, _ clause: AST.ForClause, _ file: ReviewedFile) -> Bool {
        if name.text.hasPrefix("_") { return file.isUnused(name, after: clause) }
        guard name.kind == .name, let variable = file.names.variable(name), !variable.isDeclared, !variable.isCaptured,
            variable.scope.kind != .class, file.reads(of: name, in: clause)?.isEmpty == true,
            !file.hasDynamicNames(around: clause.node)
        else { return false }
        let isDeleted = variable.occurrences.contains { $0.use == .delete }
        return !isDeleted && (!clause.isLoop || !variable.isRead(after: clause.node))
    }
}
