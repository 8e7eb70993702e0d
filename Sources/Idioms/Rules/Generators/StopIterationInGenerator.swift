internal import PythonSyntax

/// `raise StopIteration` in a generator.
struct StopIterationInGenerator: Rule {
    static let page = RulePage(
        name: "stop-iteration-in-generator", code: "GEN014", topic: .generators, level: .bugProne,
        summary: "A generator that raises `StopIteration` to end.",
        why: """
            Since Python 3.7 a `StopIteration` that leaves a generator's body becomes a `RuntimeError`, so that the \
            caller's loop breaks instead of ending.
            """,
        instead: "Write `return`: that is how a generator ends. `return value` is for `yield from`.",
        whenNot: "In the `__next__` of a class, which is no generator, `raise StopIteration` is right.",
        fixSafety: "It changes what happens, to what was meant: the generator ends instead of raising `RuntimeError`.",
        peers: ["PLR1708", "R1708"], reading: ["PEP 479"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(n):
                    while True:
                        if n < 0:
                            «raise StopIteration»
                        yield n
                        n -= 1

                """,
                after: """
                    def f(n):
                        while True:
                            if n < 0:
                                return
                            yield n
                            n -= 1

                    """),
            Example(
                "def f():\n    yield 1\n    «raise StopIteration()»\n", after: "def f():\n    yield 1\n    return\n"),
            Example(
                "def f(xs):\n    total = yield from xs\n    «raise StopIteration(total)»\n",
                after: "def f(xs):\n    total = yield from xs\n    return total\n"),
        ],
        silent: [
            Example("class A:\n    def __next__(self):\n        raise StopIteration\n"),
            Example("def f():\n    yield 1\n    raise ValueError\n"),
            Example("def f():\n    def g():\n        raise StopIteration\n    yield g\n"),
            Example(
                """
                def f():
                    yield 1
                    try:
                        raise StopIteration
                    except StopIteration:
                        pass
                """),
            Example("class StopIteration(Exception): pass\ndef f():\n    yield 1\n    raise StopIteration\n"),
        ])

    func check(_ raise: AST.Raise, _ file: ReviewedFile) -> Finding? {
        guard let exception = raise.exc, raise.cause == nil else { return nil }
        let call = exception.as(AST.Call.self)
        let name = call?.func ?? exception
        guard name.isName("StopIteration"), file.names.isUnbound(name),
            let function = raise.node.enclosingFunction?.as(AST.AnyFunction.self),
            function.node.descendants.contains(where: { node in
                (node.kind == .yield || node.kind == .yieldFrom) && node.isDirectlyIn(function.node)
            })
        else { return nil }
        let value = call?.onlyArgument
        if let call, value == nil, !call.args.isEmpty || !call.keywords.isEmpty { return nil }
        if value != nil, function.isAsync { return nil }
        return Finding(raise.node, "End the generator with `return`")
            .requiring(.uncaught(at: raise.node))
            .suggesting(
                "Return instead", because: "today it raises `RuntimeError`",
                [.replace(raise.node, value.map { "return \($0.code())" } ?? "return")])
    }
}
