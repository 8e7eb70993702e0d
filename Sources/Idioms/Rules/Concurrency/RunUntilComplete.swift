internal import PythonSyntax

/// `asyncio.get_event_loop().run_until_complete(main())`.
struct RunUntilComplete: Rule {
    static let page = RulePage(
        name: "run-until-complete", code: "CON003", topic: .concurrency, level: .idiom,
        summary: "An event loop fetched only to run one coroutine.",
        why: """
            `asyncio.run` makes a new loop, runs the coroutine, cancels what is left and closes the loop. Done by \
            hand, the last two steps are usually missing.
            """,
        instead: "Write `asyncio.run(main())`, once, at the top of the program.",
        whenNot: "When the same loop runs several things one after another, or a framework owns the loop.",
        fixSafety: """
            Safe at the top level of a file that touches the loop nowhere else and gives it a coroutine of its own; \
            `asyncio.run` leaves no current loop behind.
            """,
        reading: ["Library, asyncio.run"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import asyncio

                async def main():
                    print("a")
                    return 1

                x = «asyncio.get_event_loop().run_until_complete(main())»
                """,
                after: """
                    import asyncio

                    async def main():
                        print("a")
                        return 1

                    x = asyncio.run(main())
                    """,
                showing: ["x"]),
            Example(
                """
                import asyncio

                async def main():
                    return 1

                loop = asyncio.new_event_loop()
                x = «loop.run_until_complete(main())»
                loop.close()

                """,
                after: """
                    import asyncio

                    async def main():
                        return 1

                    x = asyncio.run(main())

                    """,
                showing: ["x"]),
            Example(
                "import asyncio\n\ndef f(main):\n    return «asyncio.get_event_loop().run_until_complete(main())»\n",
                after: "import asyncio\n\ndef f(main):\n    return asyncio.run(main())\n"),
        ],
        silent: [
            Example("import asyncio\n\nasyncio.run(main())\n"),
            Example("def f(loop, g):\n    loop.run_until_complete(g())\n"),
            Example(
                """
                import asyncio
                loop = asyncio.get_event_loop()
                loop.run_until_complete(f())
                loop.run_until_complete(g())

                """
            ),
            Example("import asyncio\nloop = asyncio.get_event_loop()\nloop.run_forever()\n"),
            Example("import asyncio\nasyncio.get_event_loop().run_until_complete(future)\n"),
        ])

    static let callees: Words? = ["run_until_complete"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let loop = call.receiver(of: "run_until_complete"), let argument = call.onlyArgument?.as(AST.Call.self),
            !call.node.isInsideFString
        else { return nil }
        var edits: [Edit] = []
        if !Self.getsLoop(loop, file) {
            guard let more = Self.ownLoop(loop, call, file) else { return nil }
            edits = more
        }
        let run = file.imported("asyncio", "run", at: call.node)
        let finding = Finding(call.node, "Run it with `asyncio.run`")
        return finding.rewriting(
            "Use `asyncio.run`",
            safeIf: [Self.atTop(call.node), Self.coroutine(argument), Self.onlyUse, .importable(run)],
            [.replace(call.node, "\(run.text)(\(argument.text))")] + edits + run.edits)
    }

    private static func getsLoop(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let call = node.as(AST.Call.self), call.args.isEmpty else { return false }
        return file.calls(node, "asyncio.get_event_loop") || file.calls(node, "asyncio.new_event_loop")
    }

    /// For a variable that is bound to a loop, used for this call, perhaps closed, and nothing else: how to delete
    /// that.
    private static func ownLoop(_ loop: Node, _ call: AST.Call, _ file: ReviewedFile) -> [Edit]? {
        guard loop.kind == .name, let variable = file.names.variable(loop), let binding = variable.onlyBinding,
            let assign = binding.node.parent?.as(AST.Assign.self), assign.targets.only == binding.node,
            getsLoop(assign.value, file)
        else { return nil }
        var edits = [Edit.delete(assign.node)]
        for read in variable.reads where read.node != loop {
            guard let statement = read.node.statement else { return nil }
            if file.bareCall(statement, of: "close") == read.node {
                edits.append(.delete(statement))
            } else if let expression = statement.as(AST.Expr.self),
                file.calls(expression.value, "asyncio.set_event_loop"),
                expression.value.as(AST.Call.self)?.onlyArgument == read.node
            {
                edits.append(.delete(statement))
            } else {
                return nil
            }
        }
        return edits
    }

    private static func atTop(_ node: Node) -> Check {
        Check(.movable, "it stands at the top level") { file in
            file.names.scope(of: node).kind == .module
                ? nil : "a loop may be running or be needed again where this is called"
        }
    }

    private static func coroutine(_ argument: AST.Call) -> Check {
        Check(.typeKnown, "`\(argument.func.text)` is a coroutine function") { file in
            let definition = file.names.variable(argument.func)?.onlyBinding?.node
            return definition?.kind == .asyncFunctionDef
                ? nil : "it is not known that `\(argument.func.text)` is a coroutine function"
        }
    }

    private static var onlyUse: Check {
        Check(.unchanged, "nothing else in the file runs a loop") { file in
            let uses = file.tree.nodes.count { node in
                guard let attribute = node.as(AST.Attribute.self) else { return false }
                let name = attribute.attr.description
                return name == "run_until_complete" || name == "run_forever" || name == "get_running_loop"
            }
            return uses > 1 ? "the file runs a loop more than once" : nil
        }
    }
}
