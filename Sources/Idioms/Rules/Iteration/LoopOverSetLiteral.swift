internal import PythonSyntax

/// `for x in {1, 2}`.
struct LoopOverSetLiteral: Rule {
    static let page = RulePage(
        name: "loop-over-set-literal", code: "ITR018", topic: .iteration, level: .idiom,
        summary: "A loop over a set that is written out.",
        why: """
            A set has no order that one could rely on, and strings come in another one in each run. A tuple keeps what \
            is written, and needs no hashing.
            """,
        instead: "Write a tuple: `for x in (1, 2):`.",
        whenNot: "When the elements are variables of which some may be equal, and each is to be seen once.",
        fixSafety: "The order becomes the written one. Safe where that makes no difference.",
        peers: ["PLC0208", "C0208"], reading: ["Built-in Types, Set Types"])

    static let examples = Examples(
        flagged: [
            Example(
                "for x in «{1, 2}»:\n    print(x)\n", after: "for x in (1, 2):\n    print(x)\n", showing: ["x"]),
            Example("ys = [f(x) for x in «{'b', 'a'}»]\n", after: "ys = [f(x) for x in ('b', 'a')]\n"),
            Example("for x in «{None}»:\n    print(x)\n", after: "for x in (None,):\n    print(x)\n", showing: ["x"]),
            Example(
                "ys = {x.upper() for x in «{'a', 'b'}»}\n", after: "ys = {x.upper() for x in ('a', 'b')}\n",
                showing: ["sorted(ys)"]),
        ],
        silent: [
            Example("for x in (1, 2):\n    print(x)\n"), Example("for x in {a, b}:\n    print(x)\n"),
            Example("for x in {1, 1}:\n    print(x)\n"), Example("for x in {*xs}:\n    print(x)\n"),
            Example("if x in {1, 2}:\n    print(x)\n"), Example("for x in {1: 2}:\n    print(x)\n"),
            Example("for x in {1, True}:\n    print(x)\n"),
        ])

    func check(_ set: AST.Set, _ file: ReviewedFile) -> Finding? {
        guard let clause = set.node.parent?.as(AST.ForClause.self), clause.iter == set.node, !clause.isAsync else {
            return nil
        }
        var strings: Set<String> = []
        var numbers: [Int] = []
        for element in set.elts {
            if let text = element.stringValue {
                guard strings.insert(text).inserted else { return nil }
            } else if let number = element.intValue {
                guard !numbers.contains(number) else { return nil }
                numbers.append(number)
            } else if set.elts.count > 1 || element.constantValue == nil {
                return nil
            }
        }
        let isSingle = set.elts.count == 1
        let text = set.text.dropFirst().dropLast()
        return Finding(set.node, "Loop over a tuple: a set has no order").rewriting(
            "Write a tuple",
            safeIf: isSingle || Self.hasKnownOrder(numbers, set.elts.count)
                ? []
                : [
                    .that(.effectFree, "the order makes no difference", otherwise: "the order becomes the written one")
                    {
                        clause.owner.kind == .setComp && $0.isPure(clause.owner)
                    }
                ],
            [.replace(set.node, "(\(text)\(isSingle && !text.contains(",") ? "," : ""))")])
    }

    /// Small numbers in ascending order come in that order.
    private static func hasKnownOrder(_ numbers: [Int], _ count: Int) -> Bool {
        count <= 4 && numbers.count == count && numbers == numbers.sorted()
            && numbers.allSatisfy { (0..<8).contains($0) }
    }
}
