internal import PythonSyntax

/// `for x in xs: yield x`.
struct YieldLoopToYieldFrom: Rule {
    static let page = RulePage(
        name: "yield-loop-to-yield-from", code: "LOP024", topic: .loops, level: .idiom,
        summary: "A loop yields every item as it is.",
        why: "`yield from` hands on all items of another iterable; the loop spells out how.",
        instead: "Write `yield from items`.",
        whenNot:
            """
                In an `async def`, where `yield from` is not allowed; and where `send` or `throw` should not reach \
                the inner generator.
                """,
        fixSafety: """
            Safe when the loop variable is not used afterwards and the code shows a container, or a generator that was \
            just made. Any other iterator gets what `send`, `throw` and `close` bring: a file would be closed.
            """,
        peers: ["UP028", "R1737", "SIM104"], reading: ["PEP 380"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    «for x in xs:\n        yield x»\n",
                after: "def f(xs: list):\n    yield from xs\n",
                showing: ["list(f([1, 2]))", "list(f(1))"]),
            Example(
                """
                def walk(tree):
                    yield tree[0]
                    for child in tree[1:]:
                        «for node in walk(child):
                            # depth first
                            yield node»
                """,
                after: """
                    def walk(tree):
                        yield tree[0]
                        for child in tree[1:]:
                            # depth first
                            yield from walk(child)
                    """,
                showing: ["list(walk([1, [2, [3]], [4]]))"]),
            Example(
                "def f(xs):\n    «for x in xs or (1, 2):\n        yield x»\n    yield 0\n",
                after: "def f(xs):\n    yield from xs or (1, 2)\n    yield 0\n"),
        ],
        silent: [
            Example("async def f(xs):\n    for x in xs:\n        yield x\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x + 1\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x\n    print(x)\n"),
            Example("def f(xs):\n    for x in xs:\n        y = yield x\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x\n    else:\n        yield 0\n"),
            Example("def f(xs):\n    for a, b in xs:\n        yield a, b\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let yield = loop.body.only?.as(AST.Expr.self)?.value.as(AST.Yield.self), loop.orelse.isEmpty,
            let value = yield.value, value.isSameName(as: loop.target),
            loop.node.enclosingFunction?.kind == .functionDef
        else { return nil }
        return Finding(loop.node, "Hand the items on with `yield from`")
            .requiring(.deadAfter(loop.target, loop.node), .notDeleted(loop.target))
            .rewriting(
                "Replace the loop by `yield from`",
                safeIf: [
                    .that(
                        .typeKnown, "`\(loop.iter.text.prefix(40))` is a container or was just made",
                        otherwise:
                            "`\(loop.iter.text.prefix(40))` may be an iterator, which would be closed too"
                    ) { $0.ownsItems(loop.iter) }
                ], [.replaceStatements(loop.node, "yield from \(loop.iter.code())")])
    }
}

extension ReviewedFile {
    /// Closing an iterator over it closes nothing that somebody else uses.
    fileprivate func ownsItems(_ node: Node) -> Bool {
        if types.type(of: node)?.isContainer == true { return true }
        guard let call = node.as(AST.Call.self) else { return false }
        if let path = qualifiedName(call.func) {
            return ["range", "zip", "enumerate", "map", "filter", "reversed", "sorted"].contains {
                path == "builtins.\($0)"
            }
        }
        // A generator function of this file: each call makes one.
        guard let function = names.variable(call.func)?.onlyBinding?.node, function.kind == .functionDef else {
            return false
        }
        return function.descendants.contains {
            ($0.kind == .yield || $0.kind == .yieldFrom) && $0.isDirectlyIn(function)
        }
    }
}
