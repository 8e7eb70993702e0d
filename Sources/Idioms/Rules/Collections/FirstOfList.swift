internal import PythonSyntax

/// `list(xs)[0]`.
struct FirstOfList: Rule {
    static let page = RulePage(
        name: "first-of-list", code: "COL031", topic: .collections, level: .idiom,
        summary: "A whole list is made to take its first element.",
        why: "Only one element is wanted, and `next(iter(…))` takes only one; the list would be thrown away at once.",
        instead: "Write `next(iter(xs))`, or `next(iter(xs), default)`; a list or tuple has `xs[0]` itself.",
        whenNot: "When an empty one is expected and its `IndexError` is caught.",
        fixSafety: """
            Safe for a container, unless a handler or a generator is around: an empty one raises `StopIteration` \
            instead of `IndexError`. From an iterator the list takes everything, `next` only one element.
            """,
        peers: ["RUF015"], reading: ["Built-in functions, next"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    return «list(d.values())[0]»\n",
                after: "def f(d: dict):\n    return next(iter(d.values()))\n", showing: ["f({1: 2, 3: 4})"]),
            Example(
                "def f(d: dict):\n    return «list(d.keys())[0]».upper()\n",
                after: "def f(d: dict):\n    return next(iter(d)).upper()\n", showing: ["f({'a': 2})"]),
            Example(
                "def f(xs: list):\n    return «list(xs)[0]»\n", after: "def f(xs: list):\n    return xs[0]\n",
                showing: ["f([1, 2])", "f([])"]),
            Example(
                """
                def f(xs):
                    return «[x * 2 for x in xs][0]»
                """,
                after: """
                    def f(xs):
                        return next(x * 2 for x in xs)
                    """),
        ],
        silent: [
            Example("def f(xs):\n    return list(xs)[1]\n"), Example("def f(xs):\n    return list(xs)[-1]\n"),
            Example("def f(xs):\n    ys = list(xs)\n    return ys[0]\n"),
            Example("def f(xs):\n    return list(xs)[:1]\n"),
            Example("def f(xs):\n    list(xs)[0] = 3\n"), Example("def f(text):\n    return [1, 2][0]\n"),
            Example("def f(next, xs):\n    return list(xs)[0]\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard item.slice.isInt(0), item.ctx == .load, file.names.isBuiltin("next", at: item.node),
            file.names.isBuiltin("iter", at: item.node)
        else { return nil }
        if let comprehension = item.value.as(AST.ListComp.self) { return fromComprehension(item, comprehension, file) }
        guard var source = item.value.as(AST.Call.self)?.onlyArgument, file.calls(item.value, builtin: "list")
        else { return nil }
        if let call = source.as(AST.Call.self), call.args.isEmpty, let receiver = call.receiver(of: "keys") {
            source = receiver
        }
        let type = file.types.type(of: source)
        if type == .list || type == .tuple || type == .str {
            let text = "\(source.code(.atom))[0]"
            return Finding(item.node, "Take the first with `[0]` directly").rewriting(
                "Leave out `list`", [.replaceWhole(item.node, text)])
        }
        let iterator = source.kind == .generatorExp ? source.text : "(iter(\(source.code())))"
        let container = Check.that(
            .typeKnown, "nobody else takes from it", otherwise: "from an iterator the list takes everything, `next` one"
        ) { file in Self.isContainer(source, file) }
        return Finding(item.node, "Use `next(iter(…))` for the first element")
            .requiring(.builtins("next", "iter", at: item.node))
            .rewriting(
                "Use `next`", safeIf: [container, .uncaught(at: item.node), .notInGenerator(item.node)],
                [.replaceWhole(item.node, "next\(iterator)")])
    }

    /// `[f(x) for x in xs][0]`.
    private func fromComprehension(_ item: AST.Subscript, _ list: AST.ListComp, _ file: ReviewedFile) -> Finding? {
        guard !list.generators.contains(where: { AST.Comprehension(unchecked: $0).isAsync != 0 }) else { return nil }
        let inside = list.node.source[list.node.start + 1..<list.node.end - 1]
        return Finding(item.node, "Use `next` for the first element")
            .requiring(.movable([list.node]), .builtins("next", at: item.node))
            .suggesting(
                "Use `next` and a generator",
                because: "only the first element is worked out, and none raises `StopIteration`",
                [.replaceWhole(item.node, "next(\(inside))")])
    }

    /// A container, or a view of one.
    private static func isContainer(_ node: Node, _ file: ReviewedFile) -> Bool {
        if file.types.type(of: node)?.isContainer == true { return true }
        guard let call = node.as(AST.Call.self), call.args.isEmpty,
            let receiver = call.receiver(of: "values") ?? call.receiver(of: "items")
        else { return false }
        return file.types.type(of: receiver)?.isMapping == true
    }
}
