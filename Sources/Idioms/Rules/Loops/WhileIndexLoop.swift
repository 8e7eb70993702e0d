internal import PythonSyntax

/// `i = 0`, `while i < len(xs):`, `i += 1`.
struct WhileIndexLoop: Rule {
    static let page = RulePage(
        name: "while-index-loop", code: "LOP018", topic: .loops, level: .idiom,
        summary: "A `while` loop counts an index through a sequence only to get each item.",
        why: """
            The index is started, compared and moved by hand, and a line forgotten in one of three places makes the \
            loop wrong or endless. `for` hands over the items themselves.
            """,
        instead: "Write `for item in items:`; if the index is needed too, `for i, item in enumerate(items):`.",
        whenNot: "When the index moves by other steps, or the sequence grows or shrinks on the way.",
        fixSafety: """
            Safe when the code shows a sequence which the loop does not change, and the index is used for nothing but \
            its items.
            """,
        peers: ["R6305"], reading: ["Tutorial, for Statements", "Built-in Functions, enumerate"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words: list):
                    out = ""
                    i = 0
                    «while i < len(words):
                        # the last letter first
                        out = words[i] + out
                        print(words[i])
                        i += 1»
                    return out
                """,
                after: """
                    def f(words: list):
                        out = ""
                        for word in words:
                            # the last letter first
                            out = word + out
                            print(word)
                        return out
                    """,
                showing: ["f(['a', 'b'])", "f([])", "f([1])"]),
            Example(
                """
                def f(text: str):
                    pos: int = 0
                    «while len(text) > pos:
                        letter = text[pos]
                        if letter == "x":
                            break
                        print(letter)
                        pos = pos + 1»
                    return letter
                """,
                after: """
                    def f(text: str):
                        for letter in text:
                            if letter == "x":
                                break
                            print(letter)
                        return letter
                    """,
                showing: ["f('abxc')", "f('ab')", "f('')"]),
            Example(
                """
                def f(self):
                    i = 0
                    «while i < len(self.rows):
                        if self.rows[i]:
                            return self.rows[i]
                        i += 1»
                    return None
                """,
                after: """
                    def f(self):
                        for row in self.rows:
                            if row:
                                return row
                        return None
                    """),
        ],
        silent: [
            Example("i = 0\nwhile i < len(xs):\n    print(xs[i])\n    i += 2\n"),
            Example(
                """
                    i = 0
                    while i < len(xs):
                        if xs[i]:
                            i += 1
                            continue
                        print(xs[i])
                        i += 1
                    """
            ),
            Example("i = 0\nwhile i < len(xs):\n    print(i, xs[i])\n    i += 1\n"),
            Example("i = 0\nwhile i < len(xs):\n    print(xs[i])\n    i += 1\nprint(i)\n"),
            Example("i = 0\nwhile i < len(xs):\n    xs[i] = 0\n    i += 1\n"),
            Example("i = 0\nwhile i < len(xs):\n    xs.append(xs[i])\n    i += 1\n"),
            Example("i = 1\nwhile i < len(xs):\n    print(xs[i])\n    i += 1\n"),
            Example("i = 0\nwhile i < len(xs):\n    print(xs[i], xs[i + 1])\n    i += 1\n"),
            Example("i = 0\nwhile i < len(xs) and xs[i]:\n    print(xs[i])\n    i += 1\n"),
        ])

    func check(_ loop: AST.While, _ file: ReviewedFile) -> Finding? {
        guard loop.orelse.isEmpty, loop.body.count > 1, let step = loop.body.last, let index = Self.increment(step),
            let sequence = Self.bound(loop.test, index, file), let variable = file.names.variable(index),
            let start = file.accumulator(index, before: loop.node), start.initial.isInt(0)
        else { return nil }
        // Every other mention has to be the index of an item that is read.
        var items: [Node] = []
        for mention in variable.occurrences(in: loop.node)
        where !step.contains(mention.node) && !loop.test.contains(mention.node) {
            guard let item = mention.node.parent?.as(AST.Subscript.self), item.slice == mention.node, item.ctx == .load,
                item.value.isEqual(to: sequence)
            else { return nil }
            items.append(item.node)
        }
        guard !items.isEmpty,
            !loop.node.descendants.contains(where: { $0.kind == .continue && $0.jumpTarget == loop.node })
        else { return nil }
        let body = loop.body.dropLast()
        let finding = Finding(loop.node, "Loop over the items of `\(sequence.text)` themselves")
            .requiring(
                .fresh(start), .unused(index, after: loop.node), .notDeleted(index),
                .unchanged(sequence, in: Array(body)))
        guard !items.contains(where: \.isInsideFString), let (name, first) = Self.name(loop, items, sequence, file)
        else {
            return finding.advising("Write `for item in \(sequence.text):`")
        }
        let header = Edit(loop.node.start..<loop.test.parenthesizedRange.upperBound, "for \(name) in \(sequence.text)")
        let replaced = items.filter { !(first?.contains($0) ?? false) }.map { Edit.replace($0, name) }
        return finding.rewriting(
            "Replace the index by the item", safeIf: [.sequence(sequence), .noClassAttribute(loop.node)],
            [.delete(start.assignment), header] + (first.map { [.delete($0)] } ?? []) + replaced + [.delete(step)])
    }

    /// The variable of `i += 1` or `i = i + 1`.
    private static func increment(_ statement: Node) -> Node? {
        if let update = statement.as(AST.AugAssign.self) {
            return update.op == .add && update.value.isInt(1) && update.target.kind == .name ? update.target : nil
        }
        guard let (target, value) = statement.soleAssignment, let sum = value.as(AST.BinOp.self), sum.op == .add,
            sum.left.isSameName(as: target), sum.right.isInt(1)
        else { return nil }
        return target
    }

    /// The sequence of `i < len(xs)`.
    private static func bound(_ test: Node, _ index: Node, _ file: ReviewedFile) -> Node? {
        guard let (left, op, right) = test.singleComparison else { return nil }
        let (low, high, word) = op == .gt ? (right, left, ComparisonOperator.lt) : (left, right, op)
        guard word == .lt || word == .notEq, low.isSameName(as: index), file.calls(high, builtin: "len"),
            let sequence = high.as(AST.Call.self)?.onlyArgument, sequence.kind == .name || sequence.kind == .attribute,
            sequence.isStablePlace
        else { return nil }
        return sequence
    }

    /// What to call the item, and the statement that does so already: `x = xs[i]`, the first one.
    private static func name(
        _ loop: AST.While, _ items: [Node], _ sequence: Node, _ file: ReviewedFile
    ) -> (String, Node?)? {
        if let first = loop.body.first, let (target, value) = first.soleAssignment, target.kind == .name,
            items.contains(value), let variable = file.names.variable(target), !variable.isDeclared,
            loop.body.count > 2,
            variable.bindings.filter({ loop.node.contains($0.node) }).count == 1
        {
            return (target.text, first)
        }
        return file.itemName(of: sequence, at: loop.node).map { ($0, nil) }
    }
}
