internal import PythonSyntax

/// `async def` with no `await`.
struct AsyncWithoutAwait: Rule {
    static let page = RulePage(
        name: "async-without-await", code: "CON006", topic: .concurrency, level: .idiom, confidence: .medium,
        summary: "A coroutine function that never awaits anything.",
        why: """
            Every caller has to await it, and nothing is gained: it runs from beginning to end in one go, like \
            any function.
            """,
        instead: "Make it a plain `def`, and leave out the `await` where it is called.",
        whenNot:
            "When an interface or a framework asks for a coroutine: handlers, hooks, methods that others override.",
        fixSafety: "No text is offered: its callers have to change as well.",
        peers: ["RUF029"], reading: ["Reference, Coroutine function definition"])

    static let examples = Examples(
        flagged: [
            Example("«async def f(x):\n    return x + 1»\n\nasync def g():\n    print(await f(1))\n"),
            Example(
                """
                import asyncio

                «async def total(xs):
                    n = 0
                    for x in xs:
                        n += x
                    return n»

                asyncio.run(total([1]))
                """, isWholeFile: true),
            Example(
                """
                async def outer():
                    «async def inner():
                        return 1»
                    return await inner()
                """),
        ],
        silent: [
            Example("async def f(g):\n    return await g()\n"),
            Example("class A(B):\n    async def f(self):\n        return 1\n"),
            Example("@app.get('/')\nasync def f():\n    return 1\n"),
            Example("async def f():\n    ...\n"),
            Example("async def f():\n    raise NotImplementedError\n"),
            Example("async def f(xs):\n    async for x in xs:\n        print(x)\n"),
            Example("async def f():\n    yield 1\n"),
            Example("async def f():\n    return 1\n\nregister(f)\n"),
            Example("async def f(xs):\n    return [x async for x in xs]\n"),
        ])

    func check(_ function: AST.AsyncFunctionDef, _ file: ReviewedFile) -> Finding? {
        guard function.decoratorList.isEmpty, !Self.waits(function), !Self.isStub(function),
            // A method may be what an interface asks for.
            file.names.scope(of: function.node).kind != .class, function.node.parent?.kind != .classDef,
            Self.isOnlyAwaited(function, file)
        else { return nil }
        return Finding(function.node, "Make `\(function.name)` a plain `def`: it awaits nothing")
            .advising("Make it a plain function, and do not await its result")
    }

    private static func waits(_ function: AST.AsyncFunctionDef) -> Bool {
        function.node.descendants.contains { node in
            switch node.kind {
            case .await, .asyncFor, .asyncWith, .yield, .yieldFrom: true
            case .comprehension: AST.Comprehension(unchecked: node).isAsync != 0
            default: false
            }
        }
    }

    /// Nothing but a docstring, `...`, `pass` or `raise`.
    private static func isStub(_ function: AST.AsyncFunctionDef) -> Bool {
        function.body.allSatisfy { statement in
            statement.kind == .pass || statement.kind == .raise
                || statement.as(AST.Expr.self)?.value.kind == .constant
        }
    }

    /// Every mention is a call that is awaited or run at once: then nobody needs a coroutine function.
    private static func isOnlyAwaited(_ function: AST.AsyncFunctionDef, _ file: ReviewedFile) -> Bool {
        guard let variable = file.names.variable(function.node), variable.onlyBinding != nil, !variable.reads.isEmpty
        else { return false }
        return variable.reads.allSatisfy { mention in
            guard let call = mention.node.parent?.as(AST.Call.self), call.func == mention.node,
                let parent = call.node.parent
            else { return false }
            return parent.kind == .await || file.calls(parent, "asyncio.run")
        }
    }
}
