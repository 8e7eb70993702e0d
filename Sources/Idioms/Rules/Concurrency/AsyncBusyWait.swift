internal import PythonSyntax

/// `while not done: await asyncio.sleep(1)`.
struct AsyncBusyWait: Rule {
    static let page = RulePage(
        name: "async-busy-wait", code: "CON005", topic: .concurrency, level: .idiom,
        summary: "A coroutine that sleeps and looks, again and again, until something has happened.",
        why: """
            It wakes up for nothing most of the time, and too late in the end. An event wakes it up at the \
            moment it happens.
            """,
        instead: "Make an `asyncio.Event`, `await event.wait()` here, and call `event.set()` where it happens.",
        whenNot: "When what is waited for lies outside the program, such as a file or a remote service.",
        fixSafety: "No text is offered: the other side has to change as well.",
        peers: ["ASYNC110"], reading: ["Library, asyncio.Event"])

    static let examples = Examples(
        flagged: [
            Example(
                "import asyncio\n\nasync def f(self):\n    «while not self.done:\n        await asyncio.sleep(0.1)»\n"),
            Example(
                """
                from asyncio import sleep

                async def f(queue):
                    «while not queue:
                        await sleep(0)»
                    return queue

                """
            ),
            Example("import trio\n\nasync def f(state):\n    «while state['n'] < 3:\n        await trio.sleep(1)»\n"),
        ],
        silent: [
            Example("import asyncio\n\nasync def f():\n    while True:\n        await asyncio.sleep(3600)\n"),
            Example(
                """
                import asyncio

                async def f(self):
                    while not self.done:
                        self.look()
                        await asyncio.sleep(1)

                """
            ),
            Example(
                "import asyncio\n\nasync def f(path):\n    while not path.exists():\n        await asyncio.sleep(1)\n"),
            Example("import asyncio\n\nasync def f(event):\n    await event.wait()\n"),
            Example("import time\n\ndef f(self):\n    while not self.done:\n        time.sleep(1)\n"),
        ])

    func check(_ loop: AST.While, _ file: ReviewedFile) -> Finding? {
        guard let statement = loop.body.only, loop.orelse.isEmpty,
            let call = statement.as(AST.Expr.self)?.value.as(AST.Await.self)?.value.as(AST.Call.self),
            file.means(call.func, "asyncio.sleep") || file.means(call.func, "trio.sleep")
                || file.means(call.func, "anyio.sleep"),
            loop.test.kind != .constant, !loop.test.subtree.contains(where: { $0.kind == .call && !file.isPure($0) })
        else { return nil }
        return Finding(loop.node, "Wait for an `Event` instead of looking again and again")
            .advising("Wait for an `asyncio.Event` that the other side sets")
    }
}
