internal import PythonSyntax

/// `f(*t) for t in ts`.
struct StarredCallToStarmap: Rule {
    static let page = RulePage(
        name: "starmap", code: "GEN012", topic: .generators, level: .taste,
        summary: "A comprehension that only unpacks each item into a call.",
        why: "`starmap` is `map` for arguments that come in tuples; who knows it reads one word.",
        instead: "Write `itertools.starmap(function, tuples)`.",
        whenNot: """
            Mostly: a comprehension that unpacks into names tells what the arguments are, and is no slower since \
            Python 3.12.
            """,
        fixSafety: """
            Safe for a function that keeps its meaning; a `StopIteration` from it would end `starmap` silently.
            """,
        peers: ["FURB140", "RUF058"], reading: ["itertools, starmap"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(ts):\n    return sum«(max(*t) for t in ts)»\n",
                after: "from itertools import starmap\ndef f(ts):\n    return sum(starmap(max, ts))\n",
                showing: ["f([(1, 2), (4, 3)])", "f([])", "f([1])"]),
            Example(
                "import itertools\nprint(«[pow(*p) for p in [(2, 3), (3, 2)]]»)\n",
                after: "import itertools\nprint(list(itertools.starmap(pow, [(2, 3), (3, 2)])))\n", showing: ["1"]),
            Example(
                "def f(point, rows):\n    return «[point.at(*row) for row in rows]»\n",
                after: """
                    from itertools import starmap
                    def f(point, rows):
                        return list(starmap(point.at, rows))

                    """),
        ],
        silent: [
            Example("[f(*t) for t in ts if t]\n"), Example("[f(t) for t in ts]\n"), Example("[f(1, *t) for t in ts]\n"),
            Example(
                """
                [t.f(*t) for t in ts]
                """),
            Example(
                """
                [f(*t) for t in ts for u in t]
                """),
            Example(
                """
                [g()(*t) for t in ts]
                """),
            Example("async def f(ts):\n    return [g(*t) async for t in ts]\n"),
        ])

    func check(_ whole: AST.AnyComprehension, _ file: ReviewedFile) -> Finding? {
        guard whole.node.kind != .setComp, let clause = whole.generators.only?.as(AST.Comprehension.self),
            clause.ifs.isEmpty, clause.isAsync == 0, let call = whole.elt.as(AST.Call.self), call.keywords.isEmpty,
            let star = call.args.only?.as(AST.Starred.self), star.value.isSameName(as: clause.target),
            call.func.subtree.allSatisfy({ $0.kind == .name || $0.kind == .attribute }),
            !call.func.mentions(clause.target)
        else { return nil }
        let starmap = file.imported("itertools", "starmap", at: whole.node)
        let inner = "\(starmap.text)(\(call.func.text), \(clause.iter.code()))"
        let isList = whole.node.kind == .listComp
        // The parentheses of a generator that is the only argument are the call's too.
        let isArgument = !isList && whole.node.parent?.as(AST.Call.self)?.onlyArgument == whole.node
        let sharesParentheses =
            isArgument && file.source.bytes[whole.node.start] == UInt8(ascii: "(")
            && AST.Call(unchecked: whole.node.parent!).func.parenthesizedRange.upperBound == whole.node.start
        let text = isList ? "list(\(inner))" : sharesParentheses ? "(\(inner))" : inner
        return Finding(whole.node, "Call `\(call.func.text)` for each with `starmap`")
            .requiring(isList ? .builtins("list", at: whole.node) : nil)
            .rewriting(
                "Use `starmap`",
                safeIf: [
                    .importable(starmap),
                    .that(
                        .notShadowed, "`\(call.func.text)` keeps its meaning",
                        otherwise: "`\(call.func.text)` is looked up once instead of for each item"
                    ) { file in
                        let variable = file.names.variable(call.func)
                        return call.func.kind == .name && (isList || variable == nil || variable?.onlyBinding != nil)
                    },
                ], starmap.edits + [.replace(whole.node, text)])
    }
}
