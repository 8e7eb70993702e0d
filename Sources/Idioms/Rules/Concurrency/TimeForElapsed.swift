internal import PythonSyntax

/// `time.time() - start`.
struct TimeForElapsed: Rule {
    static let page = RulePage(
        name: "time-for-elapsed", code: "CON008", topic: .concurrency, level: .idiom,
        summary: "A duration measured with the wall clock.",
        why: """
            `time.time()` is the time of day: it jumps when the clock is set, and a duration can come out negative. \
            `time.perf_counter()` only runs forwards, and is made for measuring.
            """,
        instead: "Take both ends of a duration from `time.perf_counter()`.",
        whenNot: "For a point in time that is shown, stored or compared with one of another process or a file.",
        fixSafety: "Safe when the start is a local variable that is used for nothing but differences.",
        reading: ["Library, time.perf_counter", "PEP 418"])

    static let examples = Examples(
        flagged: [
            Example(
                "import time\n\ndef f(g):\n    start = time.time()\n    g()\n    return «time.time() - start»\n",
                after: """
                    import time

                    def f(g):
                        start = time.perf_counter()
                        g()
                        return time.perf_counter() - start

                    """,
                showing: ["f(list) >= 0", "f(list) < 60", "f(1)"]),
            Example(
                """
                from time import time

                def f(g):
                    t0 = time()
                    g()
                    t1 = time()
                    g()
                    print(«t1 - t0» < 60, «time() - t1» < 60)

                """,
                after: """
                    from time import perf_counter
                    from time import time

                    def f(g):
                        t0 = perf_counter()
                        g()
                        t1 = perf_counter()
                        g()
                        print(t1 - t0 < 60, perf_counter() - t1 < 60)

                    """,
                showing: ["f(list)"]),
            Example(
                """
                import time

                def f(g):
                    begin = time.time()
                    while g():
                        if «time.time() - begin» > 5:
                            begin = time.time()

                """,
                after: """
                    import time

                    def f(g):
                        begin = time.perf_counter()
                        while g():
                            if time.perf_counter() - begin > 5:
                                begin = time.perf_counter()

                    """,
                showing: ["f(list)"]),
        ],
        silent: [
            Example("import time\n\ndef f(path):\n    return time.time() - path.stat().st_mtime\n"),
            Example(
                """
                import time

                def f(g):
                    start = time.time()
                    print(start)
                    return time.time() - start

                """),
            Example("import time\n\ndef f(start):\n    return time.time() - start\n"),
            Example(
                "import time\n\ndef f(g):\n    start = time.perf_counter()\n    return time.perf_counter() - start\n"),
            Example("import time\n\nclass A:\n    def f(self):\n        return time.time() - self.start\n"),
            Example("import time\nstart = time.time()\n\ndef f():\n    return time.time() - start\n"),
            Example("import time\n\ndef f():\n    hour_ago = time.time() - 3600\n    return hour_ago\n"),
        ])

    func check(_ difference: AST.BinOp, _ file: ReviewedFile) -> Finding? {
        guard difference.op == .sub, difference.right.kind == .name, !difference.node.isInsideFString,
            difference.left.kind == .call || difference.left.kind == .name
        else { return nil }
        var calls: [Node] = []
        var seen: [Variable] = []
        guard Self.collect(difference.right, &calls, &seen, file), Self.collect(difference.left, &calls, &seen, file),
            let first = calls.first
        else { return nil }
        let counter = file.imported("time", "perf_counter", at: first)
        return Finding(difference.node, "Measure with `time.perf_counter`")
            .rewriting(
                "Use `perf_counter` at both ends", safeIf: [.importable(counter)],
                calls.map { .replace($0, "\(counter.text)()") } + counter.edits)
    }

    /// Gathers the calls of `time.time` that `node`, and everything it is compared with, comes from; false if one of
    /// them is used for anything but differences.
    private static func collect(
        _ node: Node, _ calls: inout [Node], _ seen: inout [Variable], _ file: ReviewedFile
    ) -> Bool {
        if file.calls(node, "time.time") {
            if !calls.contains(node) { calls.append(node) }
            return true
        }
        guard let variable = file.names.variable(node), !variable.isCaptured, !variable.isDeclared,
            !variable.isParameter
        else { return false }
        if seen.contains(variable) { return true }
        seen.append(variable)
        for binding in variable.bindings {
            guard let assign = binding.node.parent?.as(AST.Assign.self), assign.targets.only == binding.node,
                collect(assign.value, &calls, &seen, file)
            else { return false }
        }
        for read in variable.reads {
            guard let difference = read.node.parent?.as(AST.BinOp.self), difference.op == .sub,
                !read.node.isInsideFString
            else { return false }
            guard collect(difference.left == read.node ? difference.right : difference.left, &calls, &seen, file) else {
                return false
            }
        }
        return true
    }
}
