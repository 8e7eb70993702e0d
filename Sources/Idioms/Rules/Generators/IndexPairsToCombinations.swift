internal import PythonSyntax

/// Two loops over indices, the second from behind the first, to see each pair of items once.
struct IndexPairsToCombinations: Rule {
    static let page = RulePage(
        name: "index-pairs-combinations", code: "GEN008", topic: .generators, level: .idiom,
        summary: "Two index loops that go through each pair of items once.",
        why: """
            Each pair once is `combinations(items, 2)`. The index arithmetic, where a missing `+ 1` pairs an item with \
            itself, goes away, and the two items get names.
            """,
        instead: """
            Write `for a, b in itertools.combinations(items, 2):`; `combinations(enumerate(items), 2)` where indices \
            are needed too.
            """,
        whenNot: "When the items are exchanged or changed on the way, as in a sort.",
        fixSafety: """
            Safe for a list, tuple or string that is not changed in the body. Rename the two items to what they are.
            """,
        reading: ["itertools, combinations"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs: list):
                    out = []
                    «for i in range(len(xs)):
                        for j in range(i + 1, len(xs)):
                            if xs[i] != xs[j]:
                                out.append(xs[i] + xs[j])»
                    return out
                """,
                after: """
                    from itertools import combinations
                    def f(xs: list):
                        out = []
                        for first, second in combinations(xs, 2):
                            if first != second:
                                out.append(first + second)
                        return out
                    """,
                showing: ["f([1, 2, 3])", "f([1])", "f([])"]),
            Example(
                """
                def two_sum(nums, target):
                    «for i in range(len(nums)):
                        for j in range(i + 1, len(nums)):
                            if nums[i] + nums[j] == target:
                                return [i, j]»
                """,
                after: """
                    from itertools import combinations
                    def two_sum(nums, target):
                        for (i, first), (j, second) in combinations(enumerate(nums), 2):
                            if first + second == target:
                                return [i, j]
                    """),
            Example(
                """
                import itertools
                def f(points):
                    n = len(points)
                    «for i in range(n):
                        for j in range(i + 1, n):
                            print(points[i].to(points[j]))»
                """,
                after: """
                    import itertools
                    def f(points):
                        n = len(points)
                        for first, second in itertools.combinations(points, 2):
                            print(first.to(second))
                    """),
        ],
        silent: [
            Example("for i in range(len(xs)):\n    for j in range(len(xs)):\n        print(xs[i], xs[j])\n"),
            Example("for i in range(len(xs)):\n    for j in range(i, len(xs)):\n        print(xs[i], xs[j])\n"),
            Example(
                "for i in range(len(xs)):\n    for j in range(i + 1, len(xs)):\n        xs[i], xs[j] = xs[j], xs[i]\n"),
            Example("for i in range(len(xs)):\n    for j in range(i + 1, len(xs)):\n        print(xs[i:j])\n"),
            Example("for i in range(len(xs)):\n    for j in range(i + 1, len(ys)):\n        print(xs[i], ys[j])\n"),
            Example(
                """
                for i in range(len(xs)):
                    for j in range(i + 1, len(xs)):
                        if xs[i] == xs[j]:
                            break
                """),
            Example(
                """
                for i in range(len(xs)):
                    for j in range(i + 1, len(xs)):
                        print(xs[i], xs[j])
                print(i)
                """),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let inner = loop.body.only?.as(AST.For.self), loop.orelse.isEmpty, inner.orelse.isEmpty,
            loop.target.kind == .name, inner.target.kind == .name, file.calls(loop.iter, builtin: "range"),
            file.calls(inner.iter, builtin: "range"), let limit = AST.Call(unchecked: loop.iter).onlyArgument,
            let bounds = AST.Call(unchecked: inner.iter).arguments(2), bounds[1].isEqual(to: limit),
            let next = bounds[0].as(AST.BinOp.self), next.op == .add, next.left.isSameName(as: loop.target),
            next.right.isInt(1), let sequence = Self.sequence(limit, file)
        else { return nil }
        var replacing: [(node: Node, text: String)] = []
        var hasFirst = false
        var hasSecond = false
        var needsIndices = false
        for part in inner.body.flatMap(\.subtree)
        where part.isSameName(as: loop.target) || part.isSameName(as: inner.target) {
            guard let element = part.parent?.as(AST.Subscript.self), element.slice == part,
                element.value.isEqual(to: sequence),
                element.ctx == .load
            else {
                // A slice is no pair.
                if part.ancestors.prefix(while: { !$0.kind.isStatement }).contains(where: { $0.kind == .slice }) {
                    return nil
                }
                needsIndices = true
                continue
            }
            let isFirst = part.isSameName(as: loop.target)
            if isFirst { hasFirst = true } else { hasSecond = true }
            replacing.append((element.node, isFirst ? "first" : "second"))
        }
        guard hasFirst, hasSecond, file.isFree("first", at: loop.node), file.isFree("second", at: loop.node),
            !inner.node.descendants.contains(where: { $0.kind == .break && $0.jumpTarget == inner.node })
        else { return nil }
        let combinations = file.imported("itertools", "combinations", at: loop.node)
        let (i, j) = (loop.target.text, inner.target.text)
        let targets = needsIndices ? "(\(i), first), (\(j), second)" : "first, second"
        let items = needsIndices ? "enumerate(\(sequence.text))" : sequence.text
        let header = "for \(targets) in \(combinations.text)(\(items), 2):"
        let finding = Finding(loop.node, "Go through the pairs with `itertools.combinations`")
            .requiring(
                .unchanged(sequence, in: Array(inner.body)), .allDead([loop.target, inner.target], after: loop.node),
                needsIndices ? .builtins("enumerate", at: loop.node) : nil)
        guard
            let lines = file.unindented(
                inner.body, after: inner.iter.parenthesizedRange.upperBound, replacing: replacing),
            !inner.body.contains(where: { $0.subtree.contains { $0.kind == .joinedStr } })
        else { return finding.advising("Use one loop over `\(combinations.text)(…, 2)`") }
        let body = lines.indented(by: file.indentationUnit(at: inner.body[0]))
        return finding.rewriting(
            "Replace the loops by one over `combinations`",
            safeIf: [.importable(combinations), .type(sequence, .list, .tuple, .str), .fits(header, at: loop.node)],
            combinations.edits + [.replaceStatements(loop.node, ([header] + body).joined(separator: "\n"))])
    }

    /// What `limit` is the length of: `len(xs)`, or a name that is only that.
    private static func sequence(_ limit: Node, _ file: ReviewedFile) -> Node? {
        if file.calls(limit, builtin: "len") {
            let argument = AST.Call(unchecked: limit).onlyArgument
            return argument?.kind == .name ? argument : nil
        }
        guard let binding = file.names.variable(limit)?.onlyBinding,
            let assign = binding.node.parent?.as(AST.Assign.self),
            assign.targets.only == binding.node, file.calls(assign.value, builtin: "len"),
            assign.node.start < limit.start
        else { return nil }
        return sequence(assign.value, file)
    }
}
