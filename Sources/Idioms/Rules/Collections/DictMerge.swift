internal import PythonSyntax

/// `{**x, **y}`, `z = x.copy(); z.update(y)`.
struct DictMerge: Rule {
    static let page = RulePage(
        name: "dict-merge", code: "COL016", topic: .collections, level: .idiom,
        summary: "Dictionaries are merged by unpacking or by copy and update.",
        why: "`|` is the operator for this: the reader sees two dictionaries becoming one, the right one winning.",
        instead: "Write `x | y`, and `x |= y` to add to `x` itself.",
        whenNot: """
            When one side is another kind of mapping, which may have no `|`, or the code must run before Python 3.9.
            """,
        fixSafety: "Safe when the code shows that all are plain dictionaries.",
        peers: ["FURB173", "FURB185"], reading: ["PEP 584"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(x: dict, y: dict):
                    return «{**x, **y}»
                """,
                after: """
                    def f(x: dict, y: dict):
                        return x | y
                    """,
                showing: ["f({1: 2}, {1: 3, 4: 5})", "f({}, {})"]),
            Example(
                "def f(x: dict):\n    y = {'a': 1}\n    «z = x.copy()\n    z.update(y)»\n    return z\n",
                after: "def f(x: dict):\n    y = {'a': 1}\n    z = x | y\n    return z\n",
                showing: ["f({'a': 2, 'b': 3})", "f({})"]),
            Example(
                "def f(a, b, c):\n    for k in «{**a, **(b or c), **c}».items():\n        print(k)\n",
                after: "def f(a, b, c):\n    for k in (a | (b or c) | c).items():\n        print(k)\n"),
            Example(
                "def f(base: dict, more):\n    «merged = dict(base)\n    merged.update(more)»\n    return merged\n",
                after: "def f(base: dict, more):\n    merged = base | more\n    return merged\n"),
        ],
        silent: [
            Example("def f(xs, ys):\n    z = dict(xs)\n    z.update((y, 1) for y in ys)\n    return z\n"),
            Example("def f(x, y):\n    return {**x, 'a': 1}\n"), Example("def f(x):\n    return {**x}\n"),
            Example("def f(x, y):\n    x.update(y)\n    return x\n"),
            Example("def f(x, y):\n    z = x.copy()\n    z.update(a=1)\n    return z\n"),
            Example("def f(x: set, y):\n    z = x.copy()\n    z.update(y)\n    return z\n"),
            Example("def f(x):\n    z = x.copy()\n    z.update(z['more'])\n    return z\n"),
            Example("def f(x, y):\n    z = x.copy()\n    print(z)\n    z.update(y)\n    return z\n"),
            Example("def f(x, y):\n    z = x.copy()\n    z.update(y)\n    return z\n"),
        ])

    func check(_ subject: AST.DictOrAssign, _ file: ReviewedFile) -> Finding? {
        if let dict = subject.node.as(AST.Dict.self) { return unpacked(dict, file) }
        return updated(subject.node, file)
    }

    private func unpacked(_ dict: AST.Dict, _ file: ReviewedFile) -> Finding? {
        guard dict.values.count >= 2, dict.keys.indices.allSatisfy({ dict.keys.optional($0) == nil }),
            dict.values.allSatisfy({
                $0.kind != .dict && $0.kind != .dictComp && !$0.isName("self") && mayBeDict($0, file)
            })
        else { return nil }
        let text = dict.values.map { $0.code(.bitOr) }.joined(separator: " | ")
        let needsParentheses = Self.isTight(dict.node) || text.contains("\n")
        return Finding(dict.node, "Merge with `|`").requiring(.fits(text, at: dict.node)).rewriting(
            "Merge with `|`", safeIf: dict.values.map { .type($0, .dict) },
            [.replace(dict.node, needsParentheses ? "(\(text))" : text)])
    }

    private func updated(_ node: Node, _ file: ReviewedFile) -> Finding? {
        guard let assignment = node.soleAssignment, assignment.target.kind == .name,
            let copy = assignment.value.as(AST.Call.self), let next = node.nextStatement,
            let call = next.as(AST.Expr.self)?.value.as(AST.Call.self), let receiver = call.receiver(of: "update"),
            receiver.isSameName(as: assignment.target), let other = call.onlyArgument, !other.text.contains("\n"),
            other.kind != .generatorExp,
            let base = copy.receiver(of: "copy").flatMap({ copy.args.isEmpty && copy.keywords.isEmpty ? $0 : nil })
                ?? (file.calls(copy.node, builtin: "dict") ? copy.onlyArgument : nil),
            !other.subtree.contains(where: { $0.isSameName(as: assignment.target) }), mayBeDict(other, file),
            // `copy` and `update` alone could be a set's.
            file.types.type(of: base) == .dict || file.types.type(of: other) == .dict && mayBeDict(base, file)
        else { return nil }
        // `dict(pairs)` takes more than dictionaries.
        let left = file.types.type(of: base) == .dict || copy.receiver(of: "copy") != nil ? base : copy.node
        let text = "\(assignment.target.text) = \(left.code(.bitOr)) | \(other.code(.bitOr))"
        return Finding(from: node, to: next, "Merge with `|`").requiring(.fits(text, at: node)).rewriting(
            "Merge with `|`", safeIf: [.type(left, .dict), .type(other, .dict)],
            [.replaceStatements(node, through: next, text)])
    }

    private func mayBeDict(_ node: Node, _ file: ReviewedFile) -> Bool {
        let type = file.types.type(of: node)
        return type == nil || type == .dict
    }

    /// Stands where an operator needs parentheses.
    private static func isTight(_ node: Node) -> Bool {
        guard let parent = node.parent, node.parenthesizedRange == node.range else { return false }
        switch parent.kind {
        case .attribute, .binOp, .unaryOp, .await: return true
        case .subscript: return AST.Subscript(unchecked: parent).value == node
        case .call: return AST.Call(unchecked: parent).func == node
        default: return false
        }
    }
}
