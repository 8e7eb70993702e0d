internal import PythonSyntax

/// `i = 0`, then `for x in xs: …; i += 1`.
struct ManualCounterEnumerate: Rule {
    static let page = RulePage(
        name: "manual-counter-enumerate", code: "ITR004", topic: .iteration, level: .idiom,
        summary: "A counter that is set before a loop and raised by one in each turn.",
        why: """
            `enumerate` counts by itself: the number cannot get out of step with the items, whatever `continue` is \
            added later, and two lines go away.
            """,
        instead: "Write `for i, x in enumerate(xs):`, with `start=1` where counting begins at one.",
        whenNot: "When only some turns count, or the total is needed after the loop.",
        fixSafety: "Safe when the counter is raised exactly once in each turn and not looked at after the loop.",
        peers: ["SIM113"], reading: ["Built-in Functions, enumerate", "PEP 279"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    i = 0
                    for «x in xs»:
                        print(i, x)
                        i += 1

                """,
                after: """
                    def f(xs):
                        for i, x in enumerate(xs):
                            print(i, x)

                    """,
                showing: ["f('ab')", "f([])", "f(3)"]),
            Example(
                """
                def f(pairs):
                    number = 0
                    found = []
                    for «a, b in pairs»:
                        # counts from one
                        number += 1
                        if a > b:
                            continue
                        found.append((number, a))
                    return found
                """,
                after: """
                    def f(pairs):
                        found = []
                        for number, (a, b) in enumerate(pairs, start=1):
                            # counts from one
                            if a > b:
                                continue
                            found.append((number, a))
                        return found
                    """,
                showing: ["f([(1, 2), (2, 1), (3, 4)])", "f([1])"]),
            Example(
                "def f(xs, n):\n    i = n\n    for «x in xs»:\n        yield i, x\n        i = i + 1\n",
                after: "def f(xs, n):\n    for i, x in enumerate(xs, start=n):\n        yield i, x\n"),
        ],
        silent: [
            Example("i = 0\nfor x in xs:\n    if x:\n        continue\n    print(i)\n    i += 1\n"),
            Example("i = 0\nfor x in xs:\n    print(i)\n    i += 1\nprint(i)\n"),
            Example("i = 0\nfor x in xs:\n    print(x)\n    if x:\n        i += 1\n"),
            Example("i = 0\nfor x in xs:\n    print(x)\n    i += 1\n"),
            Example("i = 0\nfor x in xs:\n    print(i)\n    i += 2\n"),
            Example("i = 0\nfor x in xs:\n    for y in x:\n        print(i, y)\n        i += 1\n"),
            Example("i = 0\nfor x in f(i):\n    print(i)\n    i += 1\n"),
            Example("async def f(xs):\n    i = 0\n    async for x in xs:\n        print(i)\n        i += 1\n"),
            Example("i = 0\nfor x in xs:\n    print(i)\n    i += 1\n    print(i)\n"),
            Example("i = 0\nfor x in xs:\n    print(i)\n    i += 1\nelse:\n    print(i)\n"),
            Example("i = 0\nfor x in xs:\n    print(i)\n    i += 1\ndel i\n"),
            Example("i = 0\nfor x in xs: print(i); i += 1\n"),
            Example("i = 1\nfor k, x in enumerate(xs):\n    print(i)\n    i += 1\n"),
            Example("i = 0\nwhile go():\n    for x in xs:\n        print(i)\n        i += 1\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard loop.body.count > 1, !loop.iter.isCall(of: "enumerate"), let first = loop.body.first,
            let last = loop.body.last
        else { return nil }
        let isAtEnd = Self.raised(last) != nil
        let step = isAtEnd ? last : first
        guard let counter = Self.raised(step), let accumulator = file.accumulator(counter, before: loop.node),
            let variable = file.names.variable(counter), !variable.isDeclared, !variable.isCaptured,
            !variable.occurrences.contains(where: { $0.use == .delete }),
            !loop.orelse.contains(where: { mentions(variable, $0) }), !mentions(variable, loop.iter),
            !mentions(variable, loop.target)
        else { return nil }
        // A body behind the colon would be left with a `pass`.
        guard file.source.line(at: step.start) != file.source.line(at: loop.iter.end) else { return nil }
        let others = loop.body.flatMap { variable.occurrences(in: $0) }.filter { !step.contains($0.node) }
        guard !others.isEmpty, others.allSatisfy({ $0.use == .read }), isNumber(accumulator.initial, file) else {
            return nil
        }
        if isAtEnd, loop.node.descendants.contains(where: { $0.kind == .continue && $0.jumpTarget == loop.node }) {
            return nil
        }
        let start = isAtEnd ? accumulator.initial.text : accumulator.initial.intValue.map { "\($0 + 1)" }
        guard let start else { return nil }
        let suffix = start == "0" ? "" : ", start=\(start)"
        let target =
            loop.target.kind == .tuple && loop.target.precedence == .tuple ? "(\(loop.target.text))" : loop.target.text
        return Finding(from: loop.target, to: loop.iter, "Let `enumerate` count `\(counter.text)`")
            .requiring(.deadAfter(counter, loop.node), .builtins("enumerate", at: loop.node))
            .rewriting(
                "Count with `enumerate`",
                safeIf: accumulator.initial.intValue != nil ? [] : [.type(accumulator.initial, .int)],
                [
                    .delete(accumulator.assignment), .replace(loop.target, "\(counter.text), \(target)"),
                    .replace(loop.iter, "enumerate(\(loop.iter.code(.test))\(suffix))"), .delete(step),
                ])
    }

    /// `i` of `i += 1` and `i = i + 1`.
    private static func raised(_ statement: Node) -> Node? {
        if let step = statement.as(AST.AugAssign.self) {
            return step.op == .add && step.value.isInt(1) && step.target.kind == .name ? step.target : nil
        }
        guard let (target, value) = statement.soleAssignment, target.kind == .name, let sum = value.as(AST.BinOp.self),
            sum.op == .add, sum.left.isSameName(as: target), sum.right.isInt(1)
        else { return nil }
        return target
    }

    private func mentions(_ variable: Variable, _ node: Node) -> Bool { !variable.occurrences(in: node).isEmpty }

    /// `enumerate` only counts in whole numbers.
    private func isNumber(_ start: Node, _ file: ReviewedFile) -> Bool {
        if start.intValue != nil { return true }
        guard start.kind == .name, let variable = file.names.variable(start) else { return false }
        return variable.onlyBinding?.use == .parameter && file.types.type(of: start) ?? .int == .int
    }
}
