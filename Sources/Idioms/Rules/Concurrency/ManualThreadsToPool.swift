internal import PythonSyntax

/// A list of threads, started and joined by hand.
struct ManualThreadsToPool: Rule {
    static let page = RulePage(
        name: "manual-threads-to-pool", code: "CON007", topic: .concurrency, level: .idiom,
        summary: "Threads collected in a list to be joined one by one.",
        why: """
            Results have to be smuggled out of the threads, an exception in one of them is printed and forgotten, and \
            there are as many threads as tasks. A pool returns results and exceptions, and limits the number.
            """,
        instead: "Write `with ThreadPoolExecutor() as pool: results = list(pool.map(work, items))`.",
        whenNot: "For threads that run as long as the program, or that must not keep it from ending (`daemon=True`).",
        fixSafety: "No text is offered: where the results go is for you to say.",
        reading: ["Library, concurrent.futures, ThreadPoolExecutor"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import threading

                threads = []
                for x in range(3):
                    t = threading.Thread(target=print, args=(x,))
                    t.start()
                    threads.append(t)
                «for t in threads:
                    t.join()»
                """),
            Example(
                """
                from threading import Thread

                def f(work, xs):
                    workers = [Thread(target=work, args=(x,)) for x in xs]
                    for w in workers:
                        w.start()
                    «for w in workers:
                        w.join()»
                """),
            Example(
                """
                import threading as t

                def f(g, n):
                    ts = []
                    for i in range(n):
                        ts.append(t.Thread(target=g))
                        ts[-1].start()
                    «for x in ts:
                        x.join()»
                """),
        ],
        silent: [
            Example(
                """
                import threading
                ts = [threading.Thread(target=f, daemon=True) for x in xs]
                for t in ts:
                    t.join()

                """
            ),
            Example("for p in paths:\n    p.join()\n"),
            Example("import threading\nt = threading.Thread(target=f)\nt.start()\nt.join()\n"),
            Example("import threading\nts = [threading.Thread(target=f) for x in xs]\nfor t in ts:\n    t.start()\n"),
            Example("import threading\nts = [Worker(x) for x in xs]\nfor t in ts:\n    t.join()\n"),
            Example(
                """
                import multiprocessing
                ts = [multiprocessing.Process(target=f) for x in xs]
                for t in ts:
                    t.join()

                """
            ),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let statement = loop.body.only, loop.orelse.isEmpty, loop.iter.kind == .name,
            let thread = statement.as(AST.Expr.self)?.value.as(AST.Call.self)?.receiver(of: "join"),
            thread.isSameName(as: loop.target), let variable = file.names.variable(loop.iter)
        else { return nil }
        let holdsThreads = variable.occurrences.contains { mention in
            guard let parent = mention.node.parent else { return false }
            if let assign = parent.as(AST.Assign.self), let list = assign.value.as(AST.ListComp.self) {
                return Self.makesThread(list.elt, file)
            }
            guard let call = parent.parent?.as(AST.Call.self), call.receiver(of: "append") == mention.node,
                let element = call.onlyArgument
            else { return false }
            return Self.makesThread(element, file)
        }
        guard holdsThreads else { return nil }
        return Finding(loop.node, "Use a `ThreadPoolExecutor`, which waits for its threads and returns their results")
            .advising("Hand the work to a pool with `map` or `submit`")
    }

    /// A call of `Thread` without `daemon`, or a variable that is bound to one.
    private static func makesThread(_ node: Node, _ file: ReviewedFile) -> Bool {
        if let call = node.as(AST.Call.self) {
            return file.calls(node, "threading.Thread") && call.keyword("daemon") == nil
        }
        guard let variable = file.names.variable(node), !variable.bindings.isEmpty else { return false }
        let isDaemon = variable.occurrences.contains { mention in
            guard let attribute = mention.node.parent?.as(AST.Attribute.self) else { return false }
            return attribute.attr == "daemon" || attribute.attr == "setDaemon"
        }
        guard !isDaemon else { return false }
        return variable.bindings.contains { binding in
            guard let assign = binding.node.parent?.as(AST.Assign.self), assign.value.kind == .call else {
                return false
            }
            return makesThread(assign.value, file)
        }
    }
}
