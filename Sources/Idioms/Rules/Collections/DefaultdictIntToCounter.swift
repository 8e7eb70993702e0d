internal import PythonSyntax

/// `defaultdict(int)` that is only counted in.
struct DefaultdictIntToCounter: Rule {
    static let page = RulePage(
        name: "defaultdict-int-to-counter", code: "COL006", topic: .collections, level: .idiom,
        summary: "A `defaultdict(int)` is used for counting and nothing else.",
        why: """
            `Counter` is a `defaultdict(int)` with a name that tells what the numbers are. Looking at something that \
            never occurred gives 0 and leaves no entry behind, and `most_common` comes along.
            """,
        instead: "Start with `Counter()`; adding 1 stays as it is.",
        whenNot: "When reading a missing key is meant to make an entry.",
        fixSafety: "A suggestion: a read of a missing key no longer makes an entry, and it is printed differently.",
        peers: ["B910"], reading: ["collections.Counter"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from collections import Counter, defaultdict

                def f(words):
                    counts = «defaultdict(int)»
                    for w in words:
                        counts[w] += 1
                    return counts
                """,
                after: """
                    from collections import Counter, defaultdict

                    def f(words):
                        counts = Counter()
                        for w in words:
                            counts[w] += 1
                        return counts
                    """),
            Example(
                """
                import collections

                def f(words):
                    counts: dict = «collections.defaultdict(int)»
                    for w in words:
                        if w:
                            counts[w] += 1
                    print(counts["a"])
                """,
                after: """
                    import collections

                    def f(words):
                        counts: dict = collections.Counter()
                        for w in words:
                            if w:
                                counts[w] += 1
                        print(counts["a"])
                    """),
            Example(
                """
                import collections as c

                n = «c.defaultdict(lambda: 0)»
                for x in "abca":
                    n[x] += 1
                """,
                after: """
                    import collections as c

                    n = c.Counter()
                    for x in "abca":
                        n[x] += 1
                    """),
        ],
        silent: [
            Example("from collections import defaultdict\nd = defaultdict(list)\nd[1] += [2]\n"),
            Example("from collections import defaultdict\nd = defaultdict(int)\nd[1] = 5\nd[2] += 1\n"),
            Example("from collections import defaultdict\nd = defaultdict(int)\nd[1] += 0.5\n"),
            Example("from collections import defaultdict\nd = defaultdict(int)\nprint(d[1])\n"),
            Example("from collections import defaultdict\nd = defaultdict(int)\nd[1] += 1\nd[2] -= 1\n"),
            Example("from collections import defaultdict\nd = defaultdict(int, a=1)\nd['a'] += 1\n"),
            Example(
                """
                from collections import defaultdict
                d = defaultdict(int)
                d['a'] += 1
                d.default_factory = None
                """),
        ])

    static let callees: Words? = ["defaultdict"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let factory = call.onlyArgument, isZero(factory, file), file.calls(call.node, "collections.defaultdict"),
            let parent = call.node.parent,
            let target = parent.soleAssignment?.target ?? parent.as(AST.AnnAssign.self)?.target, target.kind == .name,
            let variable = file.names.variable(target), !variable.isDeclared, variable.onlyBinding?.node == target,
            isOnlyCountedIn(variable)
        else { return nil }
        let name = file.imported("collections", "Counter", at: call.node)
        let finding = Finding(call.node, "Use a `Counter`: all this does is count")
        guard Check.importable(name).holds(file) else { return finding.advising("Use a `Counter`") }
        return finding.suggesting(
            "Use a `Counter`", because: "reading a missing key no longer makes an entry",
            checks: [.importable(name)], name.edits + [.replace(call.node, "\(name.text)()")])
    }

    private func isZero(_ factory: Node, _ file: ReviewedFile) -> Bool {
        if let function = factory.as(AST.Lambda.self) { return function.body.isInt(0) && function.args.text.isEmpty }
        return factory.isName("int") && file.names.isUnbound(factory)
    }

    /// There is a `d[k] += 1`, nothing else is put into it, and nobody looks at its factory.
    private func isOnlyCountedIn(_ variable: Variable) -> Bool {
        var isCounted = false
        for read in variable.reads {
            guard let parent = read.node.parent else { return false }
            if let attribute = parent.as(AST.Attribute.self) {
                guard attribute.attr != "default_factory", attribute.attr != "setdefault", attribute.attr != "update"
                else { return false }
            }
            guard let item = parent.as(AST.Subscript.self), item.value == read.node, item.ctx != .load else { continue }
            guard item.ctx == .store, let sum = parent.parent?.as(AST.AugAssign.self), sum.target == parent,
                sum.op == .add, sum.value.isInt(1)
            else { return false }
            isCounted = true
        }
        return isCounted
    }
}
