internal import PythonSyntax

/// `for _, x in enumerate(xs)`.
struct EnumerateUnusedHalf: Rule {
    static let page = RulePage(
        name: "enumerate-unused-half", code: "ITR006", topic: .iteration, level: .idiom,
        summary: "An `enumerate` of which only the index or only the item is used.",
        why: "`enumerate` says that both are needed. What is thrown away in each turn need not be made.",
        instead: "Write `for x in xs:` for the items, `for i in range(len(xs)):` for the indices.",
        whenNot: "For indices of what has no `len`: a generator or a file can only be counted by going through it.",
        fixSafety: "Leaving the index out is safe; `range(len(…))` needs something that has a length and keeps it.",
        peers: ["FURB148"], reading: ["Built-in Functions, enumerate"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    for «_, x» in enumerate(xs):\n        print(x)\n",
                after: "def f(xs):\n    for x in xs:\n        print(x)\n", showing: ["f('ab')", "f([])", "f(3)"]),
            Example(
                "def f(xs: list):\n    return [i for «i, _» in enumerate(xs)]\n",
                after: "def f(xs: list):\n    return [i for i in range(len(xs))]\n", showing: ["f([3, 4])", "f([])"]),
            Example(
                "for «_i, (a, b)» in enumerate(pairs, 1):\n    print(a, b)\n",
                after: "for a, b in pairs:\n    print(a, b)\n",
                given: ["pairs = [(1, 2)]", "pairs = []"], showing: ["len(pairs)"]),
        ],
        silent: [
            Example("for i, x in enumerate(xs):\n    print(i, x)\n"),
            Example("for _, x in enumerate(xs):\n    print(_, x)\n"),
            Example("for i, _ in enumerate(fh.lines()):\n    print(i)\n"),
            Example("for i, _ in enumerate(xs, 1):\n    print(i)\n"),
            Example("for i, _ in enumerate(x for x in y):\n    print(i)\n"),
            Example("for i, x in enumerate(xs):\n    print(i)\n"),
            Example("for _, x in zip(xs, ys):\n    print(x)\n"), Example("for i, _ in enumerate(xs):\n    xs.pop()\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, let (index, item) = clause.target.pair, file.calls(clause.iter, builtin: "enumerate")
        else {
            return nil
        }
        let call = AST.Call(unchecked: clause.iter)
        guard let sequence = call.args.first, sequence.kind != .starred, call.args.count + call.keywords.count <= 2
        else { return nil }
        if file.isUnused(index, after: clause) {
            let start =
                call.args.count == 2 ? call.args[1] : call.keywords.first.map { AST.Keyword(unchecked: $0).value }
            guard start == nil || start?.intValue != nil else { return nil }
            let target =
                item.as(AST.Tuple.self) != nil && item.precedence == .atom
                ? String(item.text.dropFirst().dropLast()) : item.text
            return Finding(clause.target, "Loop over the items alone: the index is not used").rewriting(
                "Leave out `enumerate`",
                [.replaceParenthesized(clause.target, target), .replaceWord(clause.iter, sequence.code(.or))])
        }
        guard file.isUnused(item, after: clause), call.args.count == 1, call.keywords.isEmpty, sequence.isStablePlace,
            file.types.type(of: sequence)?.isContainer != false
        else { return nil }
        return Finding(clause.target, "Loop over `range(len(\(sequence.text)))`: the item is not used")
            .requiring(.notSeenToChange(sequence, in: clause.body), .builtins("range", "len", at: clause.iter))
            .rewriting(
                "Loop over the indices",
                safeIf: [
                    .type(sequence, .list, .tuple, .str, .dict, .set, .frozenset, .range),
                    .steady(sequence, in: clause.body),
                ],
                [
                    .replaceParenthesized(clause.target, index.text),
                    .replace(clause.iter, "range(len(\(sequence.text)))"),
                ])
    }
}
