internal import PythonSyntax

/// `sum(lists, [])`.
struct SumOfLists: Rule {
    static let page = RulePage(
        name: "sum-of-lists", code: "COL032", topic: .collections, level: .idiom,
        summary: "Lists are joined with `sum`.",
        why: """
            `sum` is for numbers: each step makes a new list of all that was there before, so the work grows with the \
            square of the length. `chain` takes the elements one after the other.
            """,
        instead: "Write `list(itertools.chain.from_iterable(lists))`, or a comprehension with two `for`.",
        whenNot: "When the elements are of a class with its own `+`.",
        fixSafety: "Safe when the code shows that all are lists; `sum` refuses others, `chain` takes anything.",
        peers: ["RUF017", "FURB179"], reading: ["itertools.chain.from_iterable"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from itertools import chain

                def f(n):
                    return «sum([[i] * i for i in range(n)], [])»
                """,
                after: """
                    from itertools import chain

                    def f(n):
                        return list(chain.from_iterable([[i] * i for i in range(n)]))
                    """,
                showing: ["f(4)", "f(0)"]),
            Example(
                """
                import itertools

                def f(lines):
                    return «sum((list(x) for x in lines), start=[])»
                """,
                after: """
                    import itertools

                    def f(lines):
                        return list(itertools.chain.from_iterable(list(x) for x in lines))
                    """,
                showing: ["f(['ab', 'c'])", "f([1])"]),
            Example(
                "def f(rows):\n    return len(«sum(rows, list())»)\n",
                after: "from itertools import chain\ndef f(rows):\n    return len(list(chain.from_iterable(rows)))\n"),
        ],
        silent: [
            Example("def f(xs):\n    return sum(xs)\n"), Example("def f(xs):\n    return sum(xs, 0)\n"),
            Example("def f(xs):\n    return sum(xs, [1])\n"), Example("def f(xs):\n    return sum(xs, ())\n"),
            Example("def f(xs, sum):\n    return sum(xs, [])\n"),
            Example("def f(xs, start):\n    return sum(xs, start)\n"),
        ])

    static let callees: Words? = ["sum"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("sum"), let lists = call.args.first, lists.kind != .starred,
            let start = Self.start(call),
            file.isEmpty(start, .list), file.names.isUnbound(call.func), file.names.isBuiltin("list", at: call.node)
        else { return nil }
        let name = file.imported("itertools", "chain", at: call.node)
        let argument = lists.kind == .generatorExp ? lists.text : "(\(lists.code()))"
        let areLists = Check.that(
            .typeKnown, "all elements are lists", otherwise: "`sum` refuses what is no list, `chain` takes it"
        ) { file in
            let element = lists.as(AST.ListComp.self)?.elt ?? lists.as(AST.GeneratorExp.self)?.elt
            return element.map { file.types.type(of: $0) == .list } ?? false
        }
        return Finding(call.node, "Use `itertools.chain.from_iterable` to join lists")
            .rewriting(
                "Use `chain.from_iterable`",
                safeIf: [areLists, .importable(name), .builtins("list", at: call.node)],
                name.edits + [.replaceWhole(call.node, "list(\(name.text).from_iterable\(argument))")])
    }

    private static func start(_ call: AST.Call) -> Node? {
        if call.args.count == 2, call.keywords.isEmpty { return call.args[1] }
        return call.args.count == 1 && call.keywords.count == 1 ? call.keyword("start") : nil
    }
}
