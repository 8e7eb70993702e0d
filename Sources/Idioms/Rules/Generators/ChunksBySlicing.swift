internal import PythonSyntax

/// `[xs[i:i + n] for i in range(0, len(xs), n)]`.
struct ChunksBySlicing: Rule {
    static let page = RulePage(
        name: "chunk-by-slice", code: "GEN009", topic: .generators, level: .idiom,
        summary: "A sequence cut into chunks with a stepping range and slices.",
        why: """
            `batched` says what the range, the step and the slice are for, and works for any iterable, not only for \
            what has a length.
            """,
        instead: "Write `itertools.batched(items, size)`.",
        whenNot: "When the chunks must be of the sequence's own type: a string is cut into tuples of characters.",
        fixSafety: "Never applied unasked: the chunks are tuples instead of slices.",
        reading: ["itertools, batched"], python: 12)

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs, n):\n    return «[xs[i:i + n] for i in range(0, len(xs), n)]»\n",
                after: "from itertools import batched\ndef f(xs, n):\n    return list(batched(xs, n))\n"),
            Example(
                """
                import itertools
                def f(xs):
                    return sum(max(c) for c in «(xs[k:3 + k] for k in range(0, len(xs), 3))»)

                """,
                after: "import itertools\ndef f(xs):\n    return sum(max(c) for c in itertools.batched(xs, 3))\n"),
            Example(
                """
                def f(rows, size):
                    «for start in range(0, len(rows), size):
                        part = rows[start:start + size]
                        print(len(part))
                        send(part)»
                """,
                after: """
                    from itertools import batched
                    def f(rows, size):
                        for part in batched(rows, size):
                            print(len(part))
                            send(part)
                    """),
        ],
        silent: [
            Example(
                """
                [xs[i:i + n] for i in range(0, len(xs), m)]
                """),
            Example(
                """
                [xs[i:i + n] for i in range(len(xs))]
                """),
            Example("[xs[i:i + n] for i in range(1, len(xs), n)]\n"),
            Example("for i in range(0, len(xs), n):\n    part = xs[i:i + n]\n    print(i, part)\n"),
            Example("def f(s: str):\n    return [s[i:i + 2] for i in range(0, len(s), 2)]\n"),
            Example("[xs[i:i + n] for i in range(0, len(xs), n) if i]\n"),
        ])

    static let callees: Words? = ["range"]

    func check(_ range: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard range.func.isName("range"), let bounds = range.arguments(3), bounds[0].isInt(0),
            file.calls(bounds[1], builtin: "len"), let sequence = AST.Call(unchecked: bounds[1]).onlyArgument,
            bounds[2].kind == .name || bounds[2].intValue != nil, let around = range.node.parent,
            file.calls(range.node, builtin: "range"), file.isPure(sequence)
        else { return nil }
        let type = file.types.type(of: sequence)
        guard type != .str, type != .bytes, type != .bytearray else { return nil }
        let batched = file.imported("itertools", "batched", at: range.node)
        let call = "\(batched.text)(\(sequence.code()), \(bounds[2].code()))"
        let message = "Cut `\(sequence.text)` into chunks with `itertools.batched`"
        let reason = "the chunks become tuples"
        if let clause = around.as(AST.Comprehension.self), let whole = around.parent?.as(AST.AnyComprehension.self) {
            guard whole.generators.count == 1, clause.ifs.isEmpty, whole.node.kind != .setComp,
                isChunk(whole.elt, of: sequence, from: clause.target, size: bounds[2])
            else { return nil }
            let text = whole.node.kind == .listComp ? "list(\(call))" : call
            return Finding(whole.node, message)
                .requiring(whole.node.kind == .listComp ? .builtins("list", at: range.node) : nil)
                .suggesting("Use `\(text)`", because: reason, batched.edits + [.replace(whole.node, text)])
        }
        guard let loop = around.as(AST.For.self), let first = loop.body.first?.as(AST.Assign.self),
            let part = first.targets.only, part.kind == .name, loop.body.count > 1, loop.target.kind == .name,
            isChunk(first.value, of: sequence, from: loop.target, size: bounds[2]),
            !loop.body.dropFirst().contains(where: { $0.mentions(loop.target) })
        else { return nil }
        return Finding(loop.node, message)
            .requiring(.unchanged(sequence, in: Array(loop.body.dropFirst())), .deadAfter(loop.target, loop.node))
            .suggesting(
                "Loop over `\(call)`", because: reason,
                batched.edits + [.replace(loop.target, part.text), .replace(loop.iter, call), .delete(first.node)])
    }

    /// `xs[i:i + n]`.
    private func isChunk(_ node: Node, of sequence: Node, from start: Node, size: Node) -> Bool {
        guard let element = node.as(AST.Subscript.self), element.value.isEqual(to: sequence),
            let slice = element.slice.as(AST.Slice.self), slice.step == nil, let lower = slice.lower,
            lower.isSameName(as: start), let end = slice.upper?.as(AST.BinOp.self), end.op == .add
        else { return false }
        return end.left.isSameName(as: start) && end.right.isEqual(to: size)
            || end.right.isSameName(as: start) && end.left.isEqual(to: size)
    }
}
