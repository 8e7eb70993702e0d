internal import PythonSyntax

/// `f = open(p)`, later `f.close()`.
struct OpenWithoutWith: Rule {
    static let page = RulePage(
        name: "open-without-with", code: "WTH001", topic: .contexts, level: .idiom,
        summary: "A file that is opened without `with`.",
        why: """
            When a line between `open` and `close` raises or returns, `close` never runs, and what was written may \
            never reach the disk. `with` closes the file on every way out, and shows by indentation how long it is open.
            """,
        instead: "Write `with open(path) as f:` and put what needs the file inside.",
        whenNot:
            "When the file outlives the function: it is returned, kept in an attribute or handed to an `ExitStack`.",
        fixSafety: """
            Safe when the name is used only until the file is closed and nothing seems to keep it. The one difference \
            is intended: the file is closed after an exception, too.
            """,
        peers: ["SIM115", "R1732", "ensure-file-closed"], reading: ["PEP 343", "Tutorial, Reading and Writing Files"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(path):
                    «file = open(path)»  # text
                    data = file.read()

                    text = '''a
                b'''
                    file.close()
                    return data + text
                """,
                after: """
                    def f(path):
                        with open(path) as file:  # text
                            data = file.read()

                            text = '''a
                    b'''
                        return data + text
                    """,
                showing: ["f('/dev/null')", "f('/no/such/file')"], isWholeFile: true),
            Example(
                """
                def f(lines):
                    «out = open("/dev/null", "w", encoding="utf-8")»
                    for line in lines:
                        # one a line
                        out.write(line)
                    out.close()
                    return open
                """,
                after: """
                    def f(lines):
                        with open("/dev/null", "w", encoding="utf-8") as out:
                            for line in lines:
                                # one a line
                                out.write(line)
                        return open
                    """,
                showing: ["f(['a', 'b'])", "f([1])"]),
            Example(
                "import json\n\ndef f(path):\n    return json.load(«open(path)»)\n",
                after: "import json\n\ndef f(path):\n    with open(path) as file:\n        return json.load(file)\n",
                showing: ["f('/dev/null')", "f('/no/such/file')"]),
            Example(
                "def f(path):\n    for line in «open(path)»:\n        print(line)\n",
                after:
                    "def f(path):\n    with open(path) as file:\n        for line in file:\n            print(line)\n",
                showing: ["f('/dev/null')"]),
            Example(
                """
                def f(path):
                    «file = open(path)»
                    first = file.readline()
                    for line in file:
                        first += line
                    return first
                """,
                after: """
                    def f(path):
                        with open(path) as file:
                            first = file.readline()
                            for line in file:
                                first += line
                        return first
                    """,
                showing: ["f('/dev/null')", "f('/no/such/file')"]),
            Example(
                """
                def f(path, registry):
                    «file = open(path)»
                    registry.add(file)
                    file.close()

                """,
                after: """
                    def f(path, registry):
                        with open(path) as file:
                            registry.add(file)

                    """),
        ],
        silent: [
            Example(
                "import csv\n\ndef f(p):\n    file = open(p)\n    rows = csv.reader(file)\n    return list(rows)\n"),
            Example("def f(p):\n    if p:\n        file = open(p)\n    file.read()\n"),
            Example("with open(p) as f:\n    data = f.read()\n"),
            Example("def f(p):\n    file = open(p)\n    file.readline()\n    return file\n"),
            Example("def f(self, p):\n    self.file = open(p)\n    self.file.readline()\n"),
            Example("def f(stack, p):\n    file = stack.enter_context(open(p))\n    return file.read()\n"),
            Example("def f(p):\n    return subprocess.Popen(['a'], stdout=open(p, 'w'))\n"),
            Example("def f(p):\n    file = open(p)\n    if p:\n        return file\n    file.close()\n"),
            Example("def open(p):\n    return p\n\nf = open(1)\nf.read()\nf.close()\n"),
            Example("f = open(p)\ntry:\n    f.read()\nfinally:\n    f.close()\n"),
        ])

    static let callees: Words? = ["open", "fdopen"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.opensFile(call.node), let parent = call.node.parent, !call.node.isInsideFString else { return nil }
        if let assign = parent.as(AST.Assign.self), let target = assign.targets.only, target.kind == .name {
            return closedLater(assign, target, file)
        }
        return usedAtOnce(call, file)
    }

    private func closedLater(_ assign: AST.Assign, _ target: Node, _ file: ReviewedFile) -> Finding? {
        let span = file.span(from: assign.node) { file.bareCall($0, of: "close")?.isSameName(as: target) ?? false }
        guard let span else { return neverClosed(assign, target, file) }
        return Finding(assign.node, "Open the file in a `with`")
            .requiring(
                .livesOnly(target, until: span.closing, in: span.between), .notReturned(target, in: span.between)
            )
            .rewriting(
                "Put what uses the file into a `with`", safeIf: [.notKept(target, in: span.between)],
                file.withHeader(assign) + file.indenting(span) + [.delete(span.closing)])
    }

    /// Nothing closes it: the `with` ends where it is last mentioned.
    private func neverClosed(_ assign: AST.Assign, _ target: Node, _ file: ReviewedFile) -> Finding? {
        guard let variable = file.names.variable(target), variable.onlyBinding?.node == target, !variable.isDeclared,
            !variable.isCaptured, let block = assign.node.block, file.standsAlone(assign.node)
        else { return nil }
        let rest = Array(block.statements.dropFirst(block.position + 1))
        let mentions = variable.reads
        guard !mentions.isEmpty, mentions.allSatisfy({ file.isUsedUp($0.node) }),
            let last = rest.lastIndex(where: { variable.isRead(in: $0) }), file.standsAlone(rest[last]),
            mentions.allSatisfy({ mention in rest.contains { $0.contains(mention.node) } })
        else { return nil }
        let used = Array(rest[...last])
        let first = file.source.line(at: assign.node.end - 1) + 1
        let end = file.source.line(at: used[last].end - 1)
        guard first <= end else { return nil }
        let lines = file.indenting(lines: first...end, inside: used, by: file.innerIndentation(at: assign.node))
        return Finding(assign.node, "Open the file in a `with`: nothing closes it")
            .rewriting("Put what uses the file into a `with`", file.withHeader(assign) + lines)
    }

    /// `open(p).read()`, `json.load(open(p))`, `for line in open(p)`: nobody can close it.
    private func usedAtOnce(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        var node = call.node
        var isUsed = false
        while let parent = node.parent {
            if let attribute = parent.as(AST.Attribute.self), let method = parent.parent?.as(AST.Call.self),
                method.func == parent
            {
                if node == call.node, !ReviewedFile.fileMethods.contains(attribute.attr.description) { return nil }
                isUsed = true
                node = method.node
            } else if let outer = parent.as(AST.Call.self), outer.args.first == node, outer.args.count == 1,
                node != call.node || ReviewedFile.fileReaders.contains(file.qualifiedName(outer.func) ?? "")
            {
                guard file.isPure(outer.func) else { break }
                isUsed = true
                node = parent
            } else if let loop = parent.as(AST.For.self), loop.iter == node {
                return finding(call, loop.node, file)
            } else {
                break
            }
        }
        guard isUsed else { return nil }
        guard let statement = node.parent, [.assign, .return, .expr].contains(statement.kind) else {
            return Finding(call.node, "Open the file in a `with`").advising(
                "Open the file in a `with`, and use it inside")
        }
        return finding(call, statement, file)
    }

    private func finding(_ call: AST.Call, _ statement: Node, _ file: ReviewedFile) -> Finding {
        let finding = Finding(call.node, "Open the file in a `with`")
        // In a class body the name would become an attribute.
        guard file.standsAlone(statement), file.names.scope(of: statement).kind != .class,
            file.names.lookUp("file", at: call.node) == nil,
            file.source.line(at: call.node.start) == file.source.line(at: call.node.end - 1)
        else { return finding.advising("Open the file in a `with`, and use it inside") }
        return finding.rewriting("Put it into a `with`", file.wrapping(call.node, of: statement, as: "file"))
    }
}
