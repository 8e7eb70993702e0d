internal import PythonSyntax

/// `set([1, 2])`.
struct SetOfLiteral: Rule {
    static let page = RulePage(
        name: "set-of-literal", code: "COL018", topic: .collections, level: .idiom,
        summary: "A list or tuple is written out only to make a set of it.",
        why: """
            Sets have brackets of their own; with them the reader sees at once what it is, and no list is made on the \
            way.
            """,
        instead: "Write `{1, 2}`; `set()` remains for an empty one.",
        whenNot: "Where `set` stands for a class of one's own.",
        fixSafety: "Safe unless the name has another meaning in the file.",
        peers: ["C405"], reading: ["Language reference, Set displays"])

    static let examples = Examples(
        flagged: [
            Example("s = «set([1, 2])»\n", after: "s = {1, 2}\n", showing: ["s"]),
            Example("s = 3 in «set((1,))»\n", after: "s = 3 in {1,}\n", showing: ["s"]),
            Example(
                """
                def f(xs):
                    return «set([
                        *xs,
                        'a',  # always
                    ])»
                """,
                after: """
                    def f(xs):
                        return {
                            *xs,
                            'a',  # always
                        }
                    """,
                showing: ["f('aa')", "f([[]])"]),
        ],
        silent: [
            Example("s = set()\n"), Example("s = set([])\n"), Example("s = set([x for x in y])\n"),
            Example("s = frozenset([1, 2])\n"), Example("set = print\nset([1, 2])\n"), Example("s = set('ab')\n"),
        ])

    static let callees: Words? = ["set"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("set"), let argument = call.onlyArgument,
            let elements = argument.as(AST.List.self)?.elts ?? argument.as(AST.Tuple.self)?.elts,
            !elements.allSatisfy({ $0.kind == .starred }),
            !call.node.isInsideFString, file.names.isUnbound(call.func)
        else { return nil }
        return Finding(call.node, "Write the set with braces")
            .rewriting(
                "Write it with braces",
                [Edit(call.node.start..<argument.start + 1, "{"), Edit(argument.end - 1..<call.node.end, "}")])
    }
}
