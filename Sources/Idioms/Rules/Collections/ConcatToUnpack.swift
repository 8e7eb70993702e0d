internal import PythonSyntax

/// `[a] + xs`.
struct ConcatToUnpack: Rule {
    static let page = RulePage(
        name: "concat-to-unpack", code: "COL020", topic: .collections, level: .taste,
        summary: "A list is put together with `+` from single elements and other lists.",
        why: """
            In one pair of brackets it can be seen as a whole, and anything that can be looped over may be unpacked \
            there.
            """,
        instead: "Write `[first, *rest]`, or `(first, *rest)` for a tuple.",
        whenNot: "When `+` reads better to you, or the other side is a class that has its own `+`.",
        fixSafety: "Safe when the code shows that the other sides have the same type.",
        peers: ["RUF005"], reading: ["PEP 448"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    return «[1] + xs»\n", after: "def f(xs: list):\n    return [1, *xs]\n",
                showing: ["f([2])", "f([])"]),
            Example(
                "def f(*xs):\n    ys = 1, 2\n    return «ys + (3, 4) + xs»\n",
                after: "def f(*xs):\n    ys = 1, 2\n    return (*ys, 3, 4, *xs)\n", showing: ["f()", "f(5, 6)"]),
            Example(
                """
                def f(xs):
                    return g(«xs.more() + ['a', *xs]»)
                """,
                after: """
                    def f(xs):
                        return g([*xs.more(), 'a', *xs])
                    """),
            Example(
                "def f(a, b):\n    return «[a] + ['-h', b] + [1]»\n",
                after: "def f(a, b):\n    return [a, '-h', b, 1]\n", showing: ["f(1, 2)"]),
            Example(
                """
                names = sorted(globals())
                __all__ = «["a_first_name", "a_second_name", "a_third_name",
                           "a_fourth_name", "a_fifth_name", "a_sixth_name"] + names»
                """),
        ],
        silent: [
            Example("def f(x, y):\n    return x + y\n"), Example("x = [] + y\n"),
            Example("def f(s):\n    return s + 'a'\n"), Example("def f(xs):\n    return [1] * 3 + xs\n"),
            Example("def f(xs: tuple):\n    return [1] + xs\n"),
        ])

    func check(_ sum: AST.BinOp, _ file: ReviewedFile) -> Finding? {
        guard sum.op == .add, !sum.node.isInsideFString else { return nil }
        // Only the whole sum, from its outermost node.
        if let parent = sum.node.parent?.as(AST.BinOp.self), parent.op == .add { return nil }
        var parts: [Node] = []
        flatten(sum.node, &parts)
        let displays = parts.filter { $0.kind == .list || $0.kind == .tuple }
        let others = parts.filter { $0.kind != .list && $0.kind != .tuple }
        guard let kind = displays.first?.kind, displays.allSatisfy({ $0.kind == kind && !$0.isEmptyLiteral }),
            parts.count > 1, others.allSatisfy({ [.name, .attribute, .call, .subscript].contains($0.kind) })
        else { return nil }
        let wanted: ValueType = kind == .list ? .list : .tuple
        guard others.allSatisfy({ file.types.type(of: $0) == nil || file.types.type(of: $0) == wanted }) else {
            return nil
        }
        let elements = parts.map { part in
            let inner = part.as(AST.List.self)?.elts ?? part.as(AST.Tuple.self)?.elts
            return inner.map { $0.map { $0.kind == .starred ? $0.text : $0.code() }.joined(separator: ", ") }
                ?? "*\(part.code(.bitOr))"
        }
        let inside = elements.joined(separator: ", ")
        let text = kind == .list ? "[\(inside)]" : "(\(inside))"
        let finding = Finding(sum.node, "Put it together in one pair of brackets")
        // How to break a long one over lines, the writer knows best.
        let column = file.source.position(at: sum.node.start).column - 1
        guard column + text.unicodeScalars.count <= file.settings.lineLength else {
            return finding.advising("Unpack into one display, with its elements one a line")
        }
        return finding.rewriting(
            "Unpack into one display", safeIf: others.map { .type($0, wanted) }, [.replace(sum.node, text)])
    }

    private func flatten(_ node: Node, _ parts: inout [Node]) {
        guard let sum = node.as(AST.BinOp.self), sum.op == .add else { return parts.append(node) }
        flatten(sum.left, &parts)
        parts.append(sum.right)
    }
}
