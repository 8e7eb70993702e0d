internal import PythonSyntax

/// `"".join(reversed(s))`, or a loop that puts each character in front.
struct ManualStringReverse: Rule {
    static let page = RulePage(
        name: "manual-string-reverse", code: "STX015", topic: .strings, level: .idiom,
        summary: "A string reversed by a loop or by `join(reversed(…))`.",
        why: """
            A slice with the step -1 walks backwards and is known to every Python reader; a loop has to be run \
            in the head.
            """,
        instead: "Write `s[::-1]`.",
        whenNot: "For the characters one after another, `reversed(s)` is enough; a list of pieces still needs `join`.",
        fixSafety: "Safe when it is known that a string is reversed: the slice of a list would be a list.",
        reading: ["Library, Common Sequence Operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s: str):\n    return «\"\".join(reversed(s))»\n", after: "def f(s: str):\n    return s[::-1]\n",
                showing: ["f('abc')", "f('')"]),
            Example(
                """
                def f(s: str):
                    out = ""
                    «for c in s:
                        out = c + out»
                    return out == s
                """,
                after: """
                    def f(s: str):
                        out = s[::-1]
                        return out == s
                    """,
                showing: ["f('abc')", "f('aba')", "f('')"]),
            Example(
                """
                def f(s):
                    result = ''
                    «for char in s:
                        result = char + result»
                    return result
                """,
                after: """
                    def f(s):
                        result = s[::-1]
                        return result
                    """),
            Example(
                """
                def f(s: str):
                    out = ""
                    «for i in range(len(s) - 1, -1, -1):
                        out += s[i]»
                    return out
                """,
                after: """
                    def f(s: str):
                        out = s[::-1]
                        return out
                    """,
                showing: ["f('abc')", "f('')"]),
            Example(
                "x = input\ny = «''.join(reversed(str(12) + 'a'))».upper()\n",
                after: "x = input\ny = (str(12) + 'a')[::-1].upper()\n",
                showing: ["y"]),
        ],
        silent: [
            Example("def f(xs: list):\n    return \"\".join(reversed(xs))\n"),
            Example("def f(s):\n    return \"\".join(reversed(s))\n"),
            Example("def f(s: str):\n    return \", \".join(reversed(s))\n"),
            Example("def f(s):\n    out = \"\"\n    for c in s:\n        out = out + c\n    return out\n"),
            Example("def f(n):\n    out = \"\"\n    for c in range(n):\n        out = str(c) + out\n    return out\n"),
            Example("def f(s):\n    out = \"\"\n    for c in s:\n        out = c + out\n    return out, c\n"),
        ])

    func check(_ subject: StringReversal, _ file: ReviewedFile) -> Finding? {
        if let call = subject.node.as(AST.Call.self) { return joined(call, file) }
        return loop(AST.For(unchecked: subject.node), file)
    }

    private func joined(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let separator = call.receiver(of: "join"), separator.stringValue == "", let argument = call.onlyArgument,
            file.calls(argument, builtin: "reversed"), let text = argument.as(AST.Call.self)?.onlyArgument,
            !call.node.isInsideFString
        else { return nil }
        return Finding(call.node, "Reverse with `[::-1]`")
            .requiring(.type(text, .str))
            .rewriting("Use a slice with the step -1", [.replace(call.node, "\(text.code(.atom))[::-1]")])
    }

    private func loop(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        if let update = loop.body.only?.as(AST.AugAssign.self) { return counted(loop, update, file) }
        guard loop.orelse.isEmpty, let assign = loop.body.only?.as(AST.Assign.self), let target = assign.targets.only,
            let sum = assign.value.as(AST.BinOp.self), sum.op == .add, sum.right.isSameName(as: target),
            sum.left.isSameName(as: loop.target), let accumulator = file.accumulator(target, before: loop.node),
            file.isEmpty(accumulator.initial, .str)
        else { return nil }
        // Only a string or something unknown: a list's slice would be a list.
        if let type = file.types.type(of: loop.iter), type != .str { return nil }
        guard loop.iter.kind == .name || loop.iter.kind == .attribute || file.types.type(of: loop.iter) == .str else {
            return nil
        }
        let text = accumulator.declaration(with: "\(loop.iter.code(.atom))[::-1]")
        return Finding(loop.node, "Reverse with `[::-1]`")
            .requiring(
                .fresh(accumulator), .notRead(target, in: [loop.iter]), .noJumps(in: loop.node),
                .deadAfter(loop.target, loop.node)
            )
            .rewriting(
                "Use a slice with the step -1", safeIf: [.type(loop.iter, .str)],
                [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}

extension ManualStringReverse {
    /// `for i in range(len(s) - 1, -1, -1): out += s[i]`.
    private func counted(_ loop: AST.For, _ update: AST.AugAssign, _ file: ReviewedFile) -> Finding? {
        guard loop.orelse.isEmpty, update.op == .add, let character = update.value.as(AST.Subscript.self),
            character.slice.isSameName(as: loop.target), file.calls(loop.iter, builtin: "range"),
            let bounds = loop.iter.as(AST.Call.self)?.arguments(3), bounds[1].intValue == -1, bounds[2].intValue == -1,
            let start = bounds[0].as(AST.BinOp.self), start.op == .sub, start.right.isInt(1),
            file.calls(start.left, builtin: "len"),
            start.left.as(AST.Call.self)?.onlyArgument?.isEqual(to: character.value) ?? false,
            let accumulator = file.accumulator(update.target, before: loop.node),
            file.isEmpty(accumulator.initial, .str)
        else { return nil }
        let text = accumulator.declaration(with: "\(character.value.code(.atom))[::-1]")
        return Finding(loop.node, "Reverse with `[::-1]`")
            .requiring(
                .fresh(accumulator), .notRead(update.target, in: [loop.iter, character.node]),
                .pure([character.value]), .deadAfter(loop.target, loop.node)
            )
            .rewriting(
                "Use a slice with the step -1", safeIf: [.type(character.value, .str)],
                [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}

/// A `for` loop or a call.
struct StringReversal: NodeView {
    let node: Node
    init(unchecked node: Node) { self.node = node }
    static func accepts(_ kind: Kind) -> Bool { kind == .for || kind == .call }
}
