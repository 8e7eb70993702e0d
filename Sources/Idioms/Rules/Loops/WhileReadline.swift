internal import PythonSyntax

/// `while True:`, `line = f.readline()`, `if not line: break`.
struct WhileReadline: Rule {
    static let page = RulePage(
        name: "while-readline", code: "LOP020", topic: .loops, level: .idiom,
        summary: "A loop reads a file line by line with `readline` and looks for the end itself.",
        why: """
            A file is an iterable of its lines: `for` asks for the next one and stops after the last. The test for the \
            empty string, easily written so that it stops at an empty line, goes away.
            """,
        instead: "Write `for line in file:`.",
        whenNot: "When the loop also calls `read`, `seek` or `tell`, or one turn takes several lines.",
        fixSafety: """
            Safe when the code shows a file that nothing else in the loop reads, and the line is not used afterwards: \
            after `while` it is empty, after `for` it is the last one.
            """,
        peers: ["R6103"], reading: ["Tutorial, Methods of File Objects"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(path):
                    with open(path) as file:
                        «while True:
                            line = file.readline()
                            if not line:
                                break
                            print(line)»
                """,
                after: """
                    def f(path):
                        with open(path) as file:
                            for line in file:
                                print(line)
                    """,
                given: ["open('/tmp/assay-lines', 'w').write('a\\n\\nb')"],
                showing: ["f('/tmp/assay-lines')", "f('/dev/null')"]),
            Example(
                """
                def f(path):
                    total = 0
                    source = open(path)
                    «while (line := source.readline()) != "":
                        # with its end
                        total += len(line)»
                    source.close()
                    return total
                """,
                after: """
                    def f(path):
                        total = 0
                        source = open(path)
                        for line in source:
                            # with its end
                            total += len(line)
                        source.close()
                        return total
                    """,
                given: ["open('/tmp/assay-lines', 'w').write('a\\n\\nb')"], showing: ["f('/tmp/assay-lines')"]),
            Example(
                """
                def f(process):
                    «while 1:
                        line = process.stdout.readline()
                        if line == b"": break
                        print(line)»
                """,
                after: """
                    def f(process):
                        for line in process.stdout:
                            print(line)
                    """),
        ],
        silent: [
            Example("while True:\n    line = f.readline()\n    if line == '\\n':\n        break\n    print(line)\n"),
            Example(
                "while True:\n    line = f.readline()\n    if not line:\n        break\n    print(f.tell(), line)\n"),
            Example(
                """
                    while True:
                        line = f.readline()
                        if not line:
                            break
                        print(line)
                    print(line)
                    """),
            Example("while True:\n    line = f.readline(80)\n    if not line:\n        break\n    print(line)\n"),
            Example("while True:\n    line = f.readline().strip()\n    if not line:\n        break\n    print(line)\n"),
            Example("while True:\n    line = f.readline()\n    if not line:\n        return\n    print(line)\n"),
            Example("for line in f:\n    print(line)\n"),
        ])

    func check(_ loop: AST.While, _ file: ReviewedFile) -> Finding? {
        guard loop.orelse.isEmpty else { return nil }
        var rest = Array(loop.body)
        var deleted: [Node] = []
        let line: Node
        let reading: Node
        if loop.test.isBool(true) || loop.test.isInt(1) {
            guard rest.count > 2, let (target, value) = rest[0].soleAssignment, target.kind == .name,
                let exit = rest[1].as(AST.If.self), exit.orelse.isEmpty, exit.body.only?.kind == .break,
                Self.isEnd(exit.test, of: target)
            else { return nil }
            (line, reading) = (target, value)
            deleted = Array(rest.prefix(2))
            rest.removeFirst(2)
        } else {
            guard let walrus = Self.walrus(loop.test) else { return nil }
            (line, reading) = (walrus.target, walrus.value)
        }
        guard let call = reading.as(AST.Call.self), call.args.isEmpty, call.keywords.isEmpty,
            let source = call.receiver(of: "readline"), source.kind == .name || source.kind == .attribute,
            source.isStablePlace
        else { return nil }
        let header = Edit(
            loop.node.start..<loop.test.parenthesizedRange.upperBound, "for \(line.text) in \(source.text)")
        return Finding(loop.node, "Loop over the lines of `\(source.text)` with `for`")
            .requiring(.unused(line, after: loop.node), .notDeleted(line), .notMentioned(source, in: rest))
            .rewriting(
                "Replace the loop by `for`", safeIf: [.type(source, .file), .noPosition(of: source)],
                [header] + deleted.map { .delete($0) })
    }

    /// `not line`, `line == ""`, `len(line) == 0`.
    private static func isEnd(_ test: Node, of line: Node) -> Bool {
        if let operand = test.negatedOperand { return operand.isSameName(as: line) }
        guard let (left, op, right) = test.singleComparison, op == .eq else { return false }
        if left.isSameName(as: line) { return isEmptyText(right) }
        guard left.isCall(of: "len"), let measured = left.as(AST.Call.self)?.onlyArgument else { return false }
        return measured.isSameName(as: line) && right.isInt(0)
    }

    private static func isEmptyText(_ node: Node) -> Bool {
        if case .bytes = node.constantValue { return node.text.utf8.count == 3 }
        return node.isEmptyString
    }

    /// `line := f.readline()`, alone or compared with the empty string.
    private static func walrus(_ test: Node) -> AST.NamedExpr? {
        if let walrus = test.as(AST.NamedExpr.self) { return walrus }
        guard let (left, op, right) = test.singleComparison, op == .notEq, isEmptyText(right) else { return nil }
        return left.as(AST.NamedExpr.self)
    }
}

extension Check {
    /// Nobody asks the file where it stands: while a text file is looped over, `tell` raises.
    fileprivate static func noPosition(of source: Node) -> Check {
        .that(.unchanged, "nobody asks for the position in it", otherwise: "`tell` does not work during a `for`") {
            file in
            !file.tree.nodes.contains {
                $0.as(AST.Call.self)?.receiver(of: "tell")?.isEqual(to: source) ?? false
            }
        }
    }
}
