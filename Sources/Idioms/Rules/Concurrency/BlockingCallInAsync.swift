internal import PythonSyntax

/// `time.sleep(1)` in an `async def`.
struct BlockingCallInAsync: Rule {
    static let page = RulePage(
        name: "blocking-call-in-async", code: "CON001", topic: .concurrency, level: .bugProne,
        summary: "A call that waits without `await`, inside a coroutine.",
        why: """
            All coroutines share one thread, and it changes hands only at an `await`. While this call waits, every \
            other task of the program stands still.
            """,
        instead: "Await the asynchronous counterpart, or hand the call to a thread: `await asyncio.to_thread(f, x)`.",
        whenNot: "In a script with a single task nobody else waits; a small local file takes no time worth a thread.",
        fixSafety: "A suggestion: at an `await` other tasks run, which may see what is half done here.",
        peers: ["ASYNC210", "ASYNC212", "ASYNC220", "ASYNC221", "ASYNC222", "ASYNC230", "ASYNC250", "ASYNC251"],
        reading: ["Library, Developing with asyncio, Running Blocking Code", "Library, asyncio.to_thread"])

    static let examples = Examples(
        flagged: [
            Example(
                "import asyncio\nimport time\n\nasync def f():\n    «time.sleep(1)»\n",
                after: "import asyncio\nimport time\n\nasync def f():\n    await asyncio.sleep(1)\n"),
            Example(
                """
                import asyncio
                import requests

                async def f(url):
                    r = «requests.get(url, timeout=5)»
                    return r

                """,
                after: """
                    import asyncio
                    import requests

                    async def f(url):
                        r = await asyncio.to_thread(requests.get, url, timeout=5)
                        return r

                    """),
            Example(
                "import subprocess\n\nasync def f():\n    return «subprocess.run(['ls'])».returncode\n",
                after: """
                    import asyncio
                    import subprocess

                    async def f():
                        return (await asyncio.to_thread(subprocess.run, ['ls'])).returncode

                    """),
            Example("async def f(p):\n    with «open(p)» as file:\n        return file.read()\n"),
            Example("import time, trio\n\nasync def f():\n    «time.sleep(1)»\n", isWholeFile: true),
        ],
        silent: [
            Example("import time\n\ndef f():\n    time.sleep(1)\n"),
            Example("import asyncio\n\nasync def f():\n    await asyncio.sleep(1)\n"),
            Example("import time\n\nasync def f(g):\n    def work():\n        time.sleep(1)\n    await g(work)\n"),
            Example(
                "import asyncio, requests\n\nasync def f(u):\n    return await asyncio.to_thread(requests.get, u)\n"),
            Example("import asyncio, time\n\nasync def f():\n    await asyncio.to_thread(lambda: time.sleep(1))\n"),
            Example("from trio import sleep\n\nasync def f():\n    await sleep(1)\n"),
        ])

    private static let sleeping: Set<String> = ["time.sleep"]
    private static let waiting: Set<String> = [
        "requests.get", "requests.post", "requests.put", "requests.patch", "requests.delete", "requests.head",
        "requests.request", "urllib.request.urlopen", "httpx.get", "httpx.post", "subprocess.run", "subprocess.call",
        "subprocess.check_call", "subprocess.check_output", "os.system", "builtins.input",
        "socket.create_connection", "socket.getaddrinfo", "socket.gethostbyname",
    ]

    static let callees: Words? = blocking

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard Self.mayBlock(call.func), call.node.enclosingFunction?.kind == .asyncFunctionDef,
            let path = file.qualifiedName(call.func), !call.node.isInsideFString, call.node.parent?.kind != .await
        else { return nil }
        let reason = "other tasks run at the `await`"
        if path == "builtins.open" {
            var finding = Finding(call.node, "Open the file in a thread: `open` holds up all other tasks")
                .advising("Read or write the file in a function of its own, called with `asyncio.to_thread`")
            finding.confidence = .medium
            finding.level = .idiom
            return finding
        }
        if Self.hasOtherLibrary(file) {
            guard Self.waiting.contains(path) || Self.sleeping.contains(path) else { return nil }
            return Finding(call.node, "Await the counterpart of `\(call.func.text)`: it holds up all other tasks")
                .advising("Use what the asynchronous library offers, or run it in a thread")
        }
        let asyncio = file.importedModule("asyncio", at: call.node)
        // A default argument or a decorator is evaluated outside, a comprehension may forbid `await`.
        guard call.node.isDirectlyIn(call.node.enclosingFunction!) else { return nil }
        if Self.sleeping.contains(path), call.onlyArgument != nil {
            return Finding(call.node, "Use `await asyncio.sleep`: `time.sleep` holds up all other tasks")
                .suggesting(
                    "Sleep asynchronously", because: reason, checks: [.importable(asyncio)],
                    [.replace(call.node, Self.awaited("\(asyncio.text).sleep(\(call.args[0].text))", call.node))]
                        + asyncio.edits)
        }
        guard Self.waiting.contains(path) || Self.sleeping.contains(path), let arguments = Self.arguments(call, file)
        else { return nil }
        return Finding(call.node, "Run `\(call.func.text)` in a thread: it holds up all other tasks")
            .suggesting(
                "Hand it to a thread", because: reason, checks: [.importable(asyncio)],
                [
                    .replace(
                        call.node, Self.awaited("\(asyncio.text).to_thread(\(call.func.text)\(arguments))", call.node))
                ]
                    + asyncio.edits)
    }

    /// Under `trio` or `anyio`, what `asyncio` offers does not work.
    private static func hasOtherLibrary(_ file: ReviewedFile) -> Bool {
        file.names.lookUp("trio", at: file.tree.root) != nil || file.names.lookUp("anyio", at: file.tree.root) != nil
    }

    private static func mayBlock(_ function: Node) -> Bool {
        guard let symbol = function.as(AST.Attribute.self)?.attr ?? function.identifier else { return false }
        return blocking.contains(symbol)
    }

    /// Last names of what may block.
    private static let blocking: Words = [
        "sleep", "get", "post", "put", "patch", "delete", "head", "request", "urlopen", "run", "call", "check_call",
        "check_output", "system", "input", "create_connection", "getaddrinfo", "gethostbyname", "open",
    ]

    /// The call's arguments behind another one, as they are written.
    private static func arguments(_ call: AST.Call, _ file: ReviewedFile) -> String? {
        let pieces = Array(call.args) + Array(call.keywords)
        guard let first = pieces.map(\.start).min(), let last = pieces.map(\.end).max() else { return "" }
        if call.args.only?.kind == .generatorExp { return nil }
        return ", " + file.source[first..<last]
    }

    private static func awaited(_ text: String, _ node: Node) -> String {
        guard let parent = node.parent else { return "await \(text)" }
        switch parent.kind {
        case .attribute, .subscript, .binOp, .compare, .unaryOp: return "(await \(text))"
        case .call: return AST.Call(unchecked: parent).func == node ? "(await \(text))" : "await \(text)"
        default: return "await \(text)"
        }
    }
}
