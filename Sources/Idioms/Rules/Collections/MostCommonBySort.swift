internal import PythonSyntax

/// `sorted(c.items(), key=lambda t: t[1], reverse=True)[:k]` of a `Counter`.
struct MostCommonBySort: Rule {
    static let page = RulePage(
        name: "most-common-by-sort", code: "COL007", topic: .collections, level: .idiom,
        summary: "The items of a `Counter` are sorted by their count.",
        why: """
            The reader has to work out what `t[1]` is and which way it is sorted. `most_common` is the question \
            itself.
            """,
        instead: "Write `c.most_common(k)`, or `c.most_common()` for all of them.",
        whenNot: "When equal counts are to be put in an order of their own, by a key of two parts.",
        fixSafety: """
            Safe: it is only found where the code shows a `Counter`, and equal counts keep their order in both.
            """,
        peers: [], reading: ["collections.Counter.most_common"], subsumes: ["top-k-by-sort"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from collections import Counter

                def f(words):
                    c = Counter(words)
                    return «sorted(c.items(), key=lambda t: t[1], reverse=True)[:2]»
                """,
                after: """
                    from collections import Counter

                    def f(words):
                        c = Counter(words)
                        return c.most_common(2)
                    """,
                showing: ["f('abracadabra')", "f('')", "f('cba')"]),
            Example(
                """
                from collections import Counter
                from operator import itemgetter

                def f(c: Counter):
                    for word, n in «sorted(c.items(), key=itemgetter(1), reverse=True)»:
                        print(word, n)
                """,
                after: """
                    from collections import Counter
                    from operator import itemgetter

                    def f(c: Counter):
                        for word, n in c.most_common():
                            print(word, n)
                    """,
                showing: ["f(Counter('abba'))", "f(Counter())"]),
            Example(
                """
                import collections

                def f(words):
                    counts = collections.Counter(words)
                    return «sorted(counts.items(), key=lambda kv: -kv[1])[0]»
                """,
                after: """
                    import collections

                    def f(words):
                        counts = collections.Counter(words)
                        return counts.most_common(1)[0]
                    """,
                showing: ["f('abb')", "f('ab')", "f('')"]),
        ],
        silent: [
            Example("def f(c):\n    return sorted(c.items(), key=lambda t: t[1], reverse=True)[:3]\n"),
            Example("from collections import Counter\nc = Counter('ab')\nx = sorted(c.items(), key=lambda t: t[1])\n"),
            Example(
                """
                from collections import Counter
                c = Counter('ab')
                x = sorted(c.items(), key=lambda t: t[0], reverse=True)
                """),
            Example(
                """
                from collections import Counter
                c = Counter('ab')
                x = sorted(c.items(), key=lambda t: (-t[1], t[0]))
                """),
            Example("from collections import Counter\nc = Counter('ab')\nx = sorted(c.items(), reverse=True)\n"),
        ])

    static let callees: Words? = ["sorted"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("sorted"), let items = call.args.only?.as(AST.Call.self), items.args.isEmpty,
            let counter = items.receiver(of: "items"), let key = call.keyword("key"), isByCount(call, key, file),
            file.calls(call.node, builtin: "sorted"), file.types.type(of: counter) == .counter
        else { return nil }
        let (whole, text) = askedFor(call.node)
        return Finding(whole, "Use `\(counter.text).most_common\(text)`")
            .rewriting(
                "Ask for `most_common`", safeIf: [.type(counter, .counter)],
                [
                    .replaceWhole(whole, "\(counter.code(.atom)).most_common\(text)")
                ])
    }

    /// Sorts by the second part, the biggest first.
    private func isByCount(_ call: AST.Call, _ key: Node, _ file: ReviewedFile) -> Bool {
        let reverse = call.keyword("reverse")
        guard call.keywords.count == (reverse == nil ? 1 : 2) else { return false }
        if let getter = key.as(AST.Call.self), file.means(getter.func, "operator.itemgetter") {
            return getter.onlyArgument?.isInt(1) == true && reverse?.isBool(true) == true
        }
        guard let function = key.as(AST.Lambda.self), let arguments = function.args.as(AST.Arguments.self),
            let parameter = arguments.args.only?.as(AST.Arg.self), arguments.defaults.isEmpty
        else { return false }
        var body = function.body
        var isDescending = reverse?.isBool(true) == true
        if let minus = body.as(AST.UnaryOp.self), minus.op == .uSub, reverse == nil {
            (body, isDescending) = (minus.operand, true)
        }
        guard isDescending, let item = body.numberedItem, item.number == 1 else { return false }
        return item.container.identifier == parameter.arg
    }

    /// What is taken of the sorted list, and the arguments that `most_common` gets for it.
    private func askedFor(_ sorted: Node) -> (Node, String) {
        guard let parent = sorted.parent?.as(AST.Subscript.self), parent.value == sorted else { return (sorted, "()") }
        if parent.slice.isInt(0) { return (parent.node, "(1)[0]") }
        if let slice = parent.slice.as(AST.Slice.self), slice.lower == nil, slice.step == nil,
            let count = slice.upper?.intValue, count >= 0
        {
            return (parent.node, "(\(count))")
        }
        return (sorted, "()")
    }
}
