internal import PythonSyntax

/// `for line in fh.readlines()`.
struct ReadlinesInFor: Rule {
    static let page = RulePage(
        name: "readlines-in-for", code: "ITR021", topic: .iteration, level: .idiom,
        summary: "A list of all lines of a file, made only to go through it once.",
        why:
            "A file hands out its lines by itself, one after the other: a file of any size takes the memory of a line.",
        instead: "Write `for line in fh:`.",
        whenNot: "When the file is closed, read or written in the body.",
        fixSafety: "Safe for a file from `open` when the body opens no file, which might be the same one.",
        peers: ["FURB129"], reading: ["Tutorial, Methods of File Objects"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f():
                    with open('/dev/null') as fh:
                        for line in «fh.readlines()»:
                            print(line)
                """,
                after: """
                    def f():
                        with open('/dev/null') as fh:
                            for line in fh:
                                print(line)
                    """,
                showing: ["f()"]),
            Example(
                "lines = [line.strip() for line in «open('/etc/hostname').readlines()»]\n",
                after: "lines = [line.strip() for line in open('/etc/hostname')]\n", showing: ["lines"]),
            Example(
                "for n, line in enumerate(«stream.readlines()»):\n    print(n, line)\n",
                after: "for n, line in enumerate(stream):\n    print(n, line)\n"),
        ],
        silent: [
            Example("lines = fh.readlines()\n"), Example("for line in fh:\n    print(line)\n"),
            Example("for line in fh.readlines(100):\n    print(line)\n"),
            Example("for line in fh.readlines():\n    print(line)\n    fh.close()\n"),
            Example("for line in fh.readlines()[1:]:\n    print(line)\n"),
            Example("for line in fh.readlines():\n    fh.seek(0)\n"),
            Example("for line in self.readlines():\n    print(line)\n"),
        ])

    static let callees: Words? = ["readlines"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.args.isEmpty, call.keywords.isEmpty, let handle = call.receiver(of: "readlines"),
            !handle.isName("self"),
            handle.isStablePlace || file.types.type(of: handle) == .file, let parent = call.node.parent
        else { return nil }
        var iter = call.node
        if file.calls(parent, builtin: "enumerate"), AST.Call(unchecked: parent).args.first == call.node {
            iter = parent
        }
        guard let clause = iter.parent?.as(AST.ForClause.self), clause.iter == iter, !clause.isAsync,
            !(clause.body + clause.orelse).contains(where: { $0.subtree.contains { $0.isEqual(to: handle) } })
        else { return nil }
        return Finding(call.node, "Loop over the file itself: it hands out its lines").rewriting(
            "Leave out `.readlines()`",
            // A loop that is left early leaves the rest unread.
            safeIf: (clause.isLoop && handle.kind == .name ? [.unused(handle, after: clause.node)] : []) + [
                .type(handle, .file),
                .that(
                    .effectFree, "the body opens no file", otherwise: "the body may write the file that is being read"
                ) {
                    _ in !clause.body.contains { $0.subtree.contains(where: Self.opens) }
                },
            ],
            [.replaceWord(call.node, handle.code(.atom))])
    }

    private static func opens(_ node: Node) -> Bool {
        guard let call = node.as(AST.Call.self) else { return false }
        return call.func.isName("open") || call.receiver(of: "open") != nil || call.receiver(of: "write_text") != nil
    }
}
