internal import PythonSyntax

/// `for u in us: out.append(await f(u))`.
struct SequentialAwait: Rule {
    static let page = RulePage(
        name: "sequential-await", code: "CON002", topic: .concurrency, level: .idiom, confidence: .medium,
        summary: "A loop that awaits one result after the other, where none depends on the one before.",
        why: """
            Each turn waits until the one before is done, so the waiting times add up. Started together, they \
            overlap.
            """,
        instead: "Write `await asyncio.gather(*(f(u) for u in us))`, or start the calls in an `asyncio.TaskGroup`.",
        whenNot: """
            When the order of effects matters, the other side limits how many requests come at once (use a \
            `Semaphore`), or the first error has to stop the rest.
            """,
        fixSafety: "A suggestion: all calls run at once, and an error leaves the others running.",
        reading: ["Library, asyncio.gather", "Library, asyncio.TaskGroup"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import asyncio

                async def f(urls, get):
                    out = []
                    «for u in urls:
                        out.append(await get(u))»
                    return out
                """,
                after: """
                    import asyncio

                    async def f(urls, get):
                        out = await asyncio.gather(*map(get, urls))
                        return out
                    """),
            Example(
                """
                import asyncio

                async def f(ids, api):
                    return «[await api.user(i, full=True) for i in ids if i]»

                """,
                after: """
                    import asyncio

                    async def f(ids, api):
                        return await asyncio.gather(*(api.user(i, full=True) for i in ids if i))

                    """),
            Example(
                """
                import asyncio

                async def f(clients):
                    out = []
                    «for client in clients:
                        if client.ok:
                            out.append(await client.fetch())»
                    return out
                """,
                after: """
                    import asyncio

                    async def f(clients):
                        out = await asyncio.gather(*(client.fetch() for client in clients if client.ok))
                        return out
                    """),
        ],
        silent: [
            Example(
                """
                async def f(reader, n):
                    out = []
                    for i in range(n):
                        out.append(await reader.read())
                    return out

                """
            ),
            Example("async def f(xs, g):\n    return [await g(x) async for x in xs]\n"),
            Example(
                """
                async def f(xs, g):
                    out = []
                    for x in xs:
                        out.append(await g(x, out))
                    return out

                """
            ),
            Example(
                """
                async def f(xs, g):
                    out = []
                    for x in xs:
                        await g(x)
                        out.append(x)
                    return out

                """
            ),
            Example("async def f(tasks):\n    return [await task for task in tasks]\n"),
            Example("async def f(xs, g):\n    return [await g(x) for x in xs if await x.ok()]\n"),
            Example("import asyncio\n\nasync def f(xs, g):\n    return [await asyncio.sleep(x) for x in xs]\n"),
        ])

    func check(_ subject: AwaitingLoop, _ file: ReviewedFile) -> Finding? {
        if let comprehension = subject.node.as(AST.ListComp.self) { return self.comprehension(comprehension, file) }
        return loop(AST.For(unchecked: subject.node), file)
    }

    private func comprehension(_ comprehension: AST.ListComp, _ file: ReviewedFile) -> Finding? {
        guard let awaited = comprehension.elt.as(AST.Await.self), let call = awaited.value.as(AST.Call.self),
            let generator = comprehension.generators.only?.as(AST.Comprehension.self), generator.isAsync == 0,
            Self.isIndependent(call, generator.target, file), !comprehension.node.isInsideFString
        else { return nil }
        let clauses = generator.ifs.map { "if \($0.code(.or))" }
        let asyncio = file.importedModule("asyncio", at: comprehension.node)
        let text = Self.gather(call, generator.target, generator.iter, clauses, asyncio)
        return Finding(comprehension.node, "Await all of them together with `asyncio.gather`")
            .requiring(.movable([call.node, generator.iter] + Array(generator.ifs)))
            .suggesting(
                "Start all calls, then wait once", because: Self.reason, checks: [.importable(asyncio)],
                [.replace(comprehension.node, Self.needsParentheses(comprehension.node) ? "(\(text))" : text)]
                    + asyncio.edits)
    }

    private func loop(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let only = loop.body.only, loop.orelse.isEmpty else { return nil }
        let test = only.as(AST.If.self)
        if let test, !test.orelse.isEmpty { return nil }
        guard let statement = test == nil ? only : test?.body.only,
            let append = statement.as(AST.Expr.self)?.value.as(AST.Call.self), let list = append.receiver(of: "append"),
            let call = append.onlyArgument?.as(AST.Await.self)?.value.as(AST.Call.self),
            Self.isIndependent(call, loop.target, file), let accumulator = file.accumulator(list, before: loop.node),
            file.isEmpty(accumulator.initial, .list)
        else { return nil }
        let moved = [call.node, loop.iter] + (test.map { [$0.test] } ?? [])
        let asyncio = file.importedModule("asyncio", at: loop.node)
        let clauses = test.map { ["if \($0.test.code(.or))"] } ?? []
        let text = accumulator.declaration(with: Self.gather(call, loop.target, loop.iter, clauses, asyncio))
        return Finding(loop.node, "Await all of them together with `asyncio.gather`")
            .requiring(
                .fresh(accumulator), .notRead(list, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node)
            )
            .suggesting(
                "Start all calls, then wait once", because: Self.reason, checks: [.importable(asyncio)],
                [.delete(accumulator.assignment), .replaceStatements(loop.node, text)] + asyncio.edits)
    }

    private static let reason = "all calls run at once, and an error leaves the others running"

    /// The awaited call depends on the loop variable, so that the calls are different ones; waiting itself is no
    /// result.
    private static func isIndependent(_ call: AST.Call, _ target: Node, _ file: ReviewedFile) -> Bool {
        let names = target.subtree.filter { $0.kind == .name }
        let isAbout = call.node.descendants.contains { part in names.contains { part.isSameName(as: $0) } }
        guard isAbout, let path = file.qualifiedName(call.func) else { return isAbout }
        return !path.hasPrefix("asyncio.")
    }

    private static func gather(
        _ call: AST.Call, _ target: Node, _ iter: Node, _ clauses: [String], _ asyncio: ImportedName
    ) -> String {
        if clauses.isEmpty, let argument = call.onlyArgument, argument.isSameName(as: target), call.func.kind == .name {
            return "await \(asyncio.text).gather(*map(\(call.func.text), \(iter.code())))"
        }
        let loop = (["\(call.text) for \(target.text) in \(iter.code(.or))"] + clauses).joined(separator: " ")
        return "await \(asyncio.text).gather(*(\(loop)))"
    }

    private static func needsParentheses(_ node: Node) -> Bool {
        switch node.parent?.kind {
        case .attribute, .subscript, .binOp, .compare, .unaryOp: true
        case .call: node.parent?.as(AST.Call.self)?.func == node
        default: false
        }
    }
}

/// A `for` loop or a list comprehension.
struct AwaitingLoop: NodeView {
    let node: Node
    init(unchecked node: Node) { self.node = node }
    static func accepts(_ kind: Kind) -> Bool { kind == .for || kind == .listComp }
}
