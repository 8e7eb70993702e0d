internal import PythonSyntax

/// `asyncio.create_task(f())`, dropped.
struct DanglingTask: Rule {
    static let page = RulePage(
        name: "dangling-task", code: "CON004", topic: .concurrency, level: .bugProne,
        summary: "A task that is started and not kept.",
        why: """
            The event loop holds its tasks only weakly: one that nobody refers to can be collected in the middle \
            of its work, without a word. Its exceptions get lost, too.
            """,
        instead: "Keep the task and await it, collect tasks in a set, or start them in an `asyncio.TaskGroup`.",
        whenNot: "A `TaskGroup` keeps its tasks itself: its `create_task` needs no variable.",
        fixSafety: "A sketch: how long the task has to be kept is for you to say.",
        peers: ["RUF006"], reading: ["Library, asyncio.create_task"])

    static let examples = Examples(
        flagged: [
            Example("import asyncio\n\nasync def f(g):\n    «asyncio.create_task(g())»\n"),
            Example("from asyncio import ensure_future\n\nasync def f(g):\n    if g:\n        «ensure_future(g())»\n"),
            Example("import asyncio\n\nasync def f(g):\n    «asyncio.get_running_loop().create_task(g(), name='a')»\n"),
            Example(
                """
                import asyncio

                async def f(g):
                    loop = asyncio.get_event_loop()
                    «loop.create_task(g())»

                """),
            Example("import asyncio\n\nasync def f(g):\n    _ = «asyncio.create_task(g())»\n    await g()\n"),
        ],
        silent: [
            Example("import asyncio\n\nasync def f(g):\n    task = asyncio.create_task(g())\n    await task\n"),
            Example("import asyncio\n\nasync def f(g, tasks):\n    tasks.add(asyncio.create_task(g()))\n"),
            Example(
                """
                import asyncio

                async def f(g):
                    async with asyncio.TaskGroup() as group:
                        group.create_task(g())

                """
            ),
            Example("async def f(project):\n    project.create_task('a')\n"),
            Example("import asyncio\n\nasync def f(g):\n    await asyncio.create_task(g())\n"),
            Example("import asyncio\n\nasync def f(g):\n    return asyncio.create_task(g())\n"),
        ])

    static let callees: Words? = ["create_task", "ensure_future"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let parent = call.node.parent, Self.isDropped(parent), Self.startsTask(call, file) else { return nil }
        return Finding(call.node, "Keep the task: nothing else refers to it")
            .advising("Keep the task in a variable or a set, or use a `TaskGroup`")
    }

    /// A statement of its own, or assigned to `_`.
    private static func isDropped(_ parent: Node) -> Bool {
        if parent.kind == .expr { return true }
        return parent.as(AST.Assign.self)?.targets.only?.isName("_") ?? false
    }

    private static func startsTask(_ call: AST.Call, _ file: ReviewedFile) -> Bool {
        if let name = call.func.identifier, name != "create_task", name != "ensure_future" { return false }
        if file.means(call.func, "asyncio.create_task") || file.means(call.func, "asyncio.ensure_future") {
            return true
        }
        guard let loop = call.receiver(of: "create_task") else { return false }
        return isLoop(loop, file)
    }

    private static func isLoop(_ node: Node, _ file: ReviewedFile) -> Bool {
        if file.calls(node, "asyncio.get_running_loop") || file.calls(node, "asyncio.get_event_loop") { return true }
        guard let variable = file.names.variable(node), let binding = variable.onlyBinding,
            let assign = binding.node.parent?.as(AST.Assign.self), assign.value.kind == .call
        else { return false }
        return isLoop(assign.value, file)
    }
}
