internal import PythonSyntax

/// A loop that keeps the best item so far.
struct BestItemLoop: Rule {
    static let page = RulePage(
        name: "best-item-loop", code: "GEN006", topic: .generators, level: .idiom,
        summary: "A loop that keeps the largest or smallest item so far.",
        why: """
            `max` and `min` take a `key`, so that the best item by any measure is one call. The loop has to be read to \
            the comparison sign to learn which of the two it is.
            """,
        instead: "Write `max(items, key=measure)`, with `default=None` where there may be no items.",
        whenNot: """
            When the loop keeps more than the item, or equal items must go to the last one rather than the first.
            """,
        fixSafety: """
            `max` and `min` keep the first of equal items, as a strict comparison does. Nothing to choose from raises \
            `ValueError` where the loop had an `IndexError`; a `None` among the items also makes a difference.
            """,
        reading: ["Built-in Functions, max", "Sorting Techniques, Key Functions"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words):
                    best = words[0]
                    «for word in words:
                        if len(word) > len(best):
                            best = word»
                    return best
                """,
                after: """
                    def f(words):
                        best = max(words, key=len)
                        return best
                    """),
            Example(
                """
                def f(xs):
                    low = xs[0]
                    «for x in xs[1:]:
                        if x < low:
                            low = x»
                    return low
                """,
                after: """
                    def f(xs):
                        low = min(xs)
                        return low
                    """),
            Example(
                """
                def f(people):
                    eldest = None
                    «for person in people:
                        if eldest is None or eldest.age < person.age:
                            eldest = person»
                    return eldest
                """,
                after: """
                    def f(people):
                        eldest = max(people, key=lambda person: person.age, default=None)
                        return eldest
                    """),
        ],
        silent: [
            Example("best = xs[0]\nfor x in xs:\n    if x >= best:\n        best = x\n"),
            Example("best = xs[0]\nfor x in ys:\n    if x > best:\n        best = x\n"),
            Example("best = 0\nfor x in xs:\n    if x > best:\n        best = x\n"),
            Example("best = xs[0]\nfor x in xs:\n    if x.a > best.b:\n        best = x\n"),
            Example("best = xs[0]\nfor x in xs:\n    if x > best:\n        best = x\n        print(best)\n"),
            Example("best = xs[0]\nfor x in xs:\n    if x > best:\n        best = x\nprint(x)\n"),
            Example("best = xs[0]\nfor x in xs:\n    if f(x, best) > f(best, x):\n        best = x\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard loop.target.kind == .name, loop.orelse.isEmpty, let branch = loop.body.only?.as(AST.If.self),
            branch.orelse.isEmpty, let assign = branch.body.only?.as(AST.Assign.self), let best = assign.targets.only,
            best.kind == .name, assign.value.isSameName(as: loop.target),
            let accumulator = file.accumulator(best, before: loop.node)
        else { return nil }
        var test = branch.test
        var source = loop.iter
        let startsEmpty = accumulator.initial.isNone
        if startsEmpty {
            guard let either = test.as(AST.BoolOp.self), either.op == .or, either.values.count == 2,
                let first = either.values[0].as(AST.Compare.self), first.ops == [.is], first.left.isSameName(as: best),
                first.comparators[0].isNone
            else { return nil }
            test = either.values[1]
        } else {
            guard let start = accumulator.initial.as(AST.Subscript.self), start.slice.isInt(0) else { return nil }
            if let tail = source.as(AST.Subscript.self), let slice = tail.slice.as(AST.Slice.self),
                slice.lower?.isInt(1) == true, slice.upper == nil, slice.step == nil
            {
                source = tail.value
            }
            guard source.isEqual(to: start.value) else { return nil }
        }
        guard let (word, key) = Self.choice(test, item: loop.target, best: best) else { return nil }
        let arguments = [source.code()] + (key.isEmpty ? [] : ["key=\(key)"]) + (startsEmpty ? ["default=None"] : [])
        let text = accumulator.declaration(with: "\(word)(\(arguments.joined(separator: ", ")))")
        return Finding(loop.node, "Choose `\(best.text)` with `\(word)`")
            .requiring(
                .fresh(accumulator), .notRead(best, in: [source]), .noJumps(in: loop.node), .movable([source, test]),
                .deadAfter(loop.target, loop.node), .builtins(word, at: loop.node)
            )
            .suggesting(
                "Replace the loop by `\(word)`",
                because: startsEmpty
                    ? "a `None` among the items is compared too"
                    : "no items raise `ValueError` instead of `IndexError`",
                [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }

    /// `max` or `min`, and the key that both sides of a strict comparison are made with.
    private static func choice(_ test: Node, item: Node, best: Node) -> (word: String, key: String)? {
        guard let compare = test.as(AST.Compare.self), compare.ops.count == 1 else { return nil }
        let op = compare.ops[0]
        guard op == .gt || op == .lt else { return nil }
        let right = compare.comparators[0]
        let isItemLeft = compare.left.mentions(item)
        let (one, other) = isItemLeft ? (compare.left, right) : (right, compare.left)
        guard let key = key(one, of: item, named: item), key == self.key(other, of: best, named: item) else {
            return nil
        }
        return ((op == .gt) == isItemLeft ? "max" : "min", key)
    }

    /// What `side` does with `name`, as a `key=`; empty if nothing.
    private static func key(_ side: Node, of name: Node, named item: Node) -> String? {
        if side.isSameName(as: name) { return "" }
        if let call = side.as(AST.Call.self) {
            if let only = call.onlyArgument, only.isSameName(as: name), !call.func.mentions(name) {
                return call.func.text
            }
            if let method = call.func.as(AST.Attribute.self), method.value.isSameName(as: name), call.args.isEmpty,
                call.keywords.isEmpty
            {
                return "lambda \(item.text): \(item.text).\(method.attr)()"
            }
        }
        if let attribute = side.as(AST.Attribute.self), attribute.value.isSameName(as: name) {
            return "lambda \(item.text): \(item.text).\(attribute.attr)"
        }
        if let element = side.as(AST.Subscript.self), element.value.isSameName(as: name), !element.slice.mentions(name),
            element.slice.kind == .constant || element.slice.intValue != nil
        {
            return "lambda \(item.text): \(item.text)[\(element.slice.text)]"
        }
        return nil
    }
}
