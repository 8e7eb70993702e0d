internal import PythonSyntax

/// `while True: block = f.read(n); if not block: break`.
struct ChunkLoopToWalrus: Rule {
    static let page = RulePage(
        name: "chunk-loop-walrus", code: "NUM009", topic: .numbers, level: .idiom,
        summary: "An endless loop whose first lines fetch something and break when there is no more.",
        why: """
            When the loop ends stands in its head again: `while True` promises something else than it does, and the \
            `break` has to be found.
            """,
        instead: "Write `while block := file.read(size):`.",
        whenNot: "When the value is worked on before it is tested.",
        fixSafety: "Safe: the same call, the same test, the same name.",
        peers: ["R6103"], reading: ["PEP 572"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import io
                def f(text, n):
                    source = io.StringIO(text)
                    «while True:
                        block = source.read(n)
                        if not block:
                            break
                        # use it
                        print(block)»
                """,
                after: """
                    import io
                    def f(text, n):
                        source = io.StringIO(text)
                        while block := source.read(n):
                            # use it
                            print(block)
                    """,
                showing: ["f('abcde', 2)", "f('', 2)"]),
            Example(
                """
                def f(queue):
                    «while True:
                        item = queue.pop()
                        if item is None:
                            break
                        if item == 1:
                            continue
                        print(item)»
                """,
                after: """
                    def f(queue):
                        while (item := queue.pop()) is not None:
                            if item == 1:
                                continue
                            print(item)
                    """,
                showing: ["f([None, 1, 2])", "f([])"]),
            Example(
                """
                def f(ask):
                    «while 1:
                        line = ask("?")
                        if line == "":
                            break
                        print(line)»
                """,
                after: """
                    def f(ask):
                        while (line := ask("?")) != "":
                            print(line)
                    """,
                showing: ["f(iter(['a', '']).__next__)", "f(lambda q, n=[0]: n.append(1) or 'x' * (2 - len(n)))"]),
        ],
        silent: [
            Example("while True:\n    b = f.read(9)\n    if not b:\n        print('end')\n        break\n    g(b)\n"),
            Example("while True:\n    b = f.read(9)\n    b = b.strip()\n    if not b:\n        break\n    g(b)\n"),
            Example("while True:\n    b = f.read(9)\n    if not c:\n        break\n    g(b)\n"),
            Example("while True:\n    b = f.read(9)\n    if not b:\n        break\n    g(b)\nelse:\n    h()\n"),
            Example("while x:\n    b = f.read(9)\n    if not b:\n        break\n    g(b)\n"),
            Example("while True:\n    b = f.read(9)\n    if b > 3:\n        break\n    g(b)\n"),
        ])

    func check(_ loop: AST.While, _ file: ReviewedFile) -> Finding? {
        guard loop.test.isBool(true) || loop.test.isInt(1), loop.orelse.isEmpty, loop.body.count > 2,
            let fetch = loop.body[0].as(AST.Assign.self), let name = fetch.targets.only, name.kind == .name,
            fetch.value.kind == .call, let stop = loop.body[1].as(AST.If.self), stop.orelse.isEmpty,
            stop.body.only?.kind == .break
        else { return nil }
        let walrus = "\(name.text) := \(fetch.value.text)"
        guard let test = Self.test(stop.test, name, walrus), file.names.scope(of: loop.node).kind != .class else {
            return nil
        }
        let lineEnd = file.source.line(at: stop.node.end - 1)
        let rest = loop.body[2]
        guard file.source.line(at: rest.start) > lineEnd,
            file.source.line(at: fetch.node.start) > file.source.line(at: loop.test.end)
        else { return nil }
        let text = "while \(test):"
        let head = loop.node.start..<file.source.lineRange(file.source.line(at: loop.test.end)).upperBound
        let hasComment = file.comments.contains { $0.lowerBound >= loop.test.end && $0.upperBound <= stop.node.end }
        let finding = Finding(loop.node, "Fetch `\(name.text)` in the loop's head with `:=`")
        guard !hasComment, !text.contains(where: { $0.isNewline }) else {
            return finding.advising("Write `while \(name.text) := …:`")
        }
        return finding.rewriting(
            "Fetch it in the loop's head", safeIf: [.fits(text, at: loop.node)],
            [Edit(head, text), .delete(fetch.node), .delete(stop.node)])
    }

    /// The test for going on.
    private static func test(_ test: Node, _ name: Node, _ walrus: String) -> String? {
        if let negation = test.as(AST.UnaryOp.self), negation.op == .not, negation.operand.isSameName(as: name) {
            return walrus
        }
        guard let compare = test.as(AST.Compare.self), compare.ops.count == 1, compare.left.isSameName(as: name) else {
            return nil
        }
        let right = compare.comparators[0]
        if compare.ops[0] == .is, right.isNone { return "(\(walrus)) is not None" }
        guard compare.ops[0] == .eq, right.constantValue != nil else { return nil }
        return "(\(walrus)) != \(right.text)"
    }
}
