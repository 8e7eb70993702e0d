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
        whenNot: "When the file outlives the function: it is returned, kept in an attribute or handed to an `ExitStack`.",
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
                    «out = open("/tmp/assay-x", "w", encoding="utf-8")»
                    for line in lines:
                        # one a line
                        out.write(line)
                    out.close()
                    return open
                """,
                after: """
                    def f(lines):
                        with open("/tmp/assay-x", "w", encoding="utf-8") as out:
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
                after: "def f(path):\n    with open(path) as file:\n        for line in file:\n            print(line)\n",
                showing: ["f('/dev/null')"]),
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
            Example("with open(p) as f:\n    data = f.read()\n"),
            Example("def f(p):\n    file = open(p)\n    file.readline()\n    return file\n"),
            Example("def f(self, p):\n    self.file = open(p)\n    self.file.readline()\n"),
            Example("def f(stack, p):\n    file = stack.enter_context(open(p))\n    return file.read()\n"),
            Example("def f(p):\n    return subprocess.Popen(['a'], stdout=open(p, 'w'))\n"),
            Example("def f(p):\n    file = open(p)\n    if p:\n        return file\n    file.close()\n"),
            Example("def open(p):\n    return p\n\nf = open(1)\nf.read()\nf.close()\n"),
            Example("f = open(p)\ntry:\n    f.read()\nfinally:\n    f.close()\n"),
        ])

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.opensFile(call.node), let parent = call.node.parent, !call.node.isInsideFString else { return nil }
        if let assign = parent.as(AST.Assign.self), let target = assign.targets.only, target.kind == .name {
            return closedLater(assign, target, file)
        }
        return usedAtOnce(call, file)
    }

    private func closedLater(_ assign: AST.Assign, _ target: Node, _ file: ReviewedFile) -> Finding? {
        let span = file.span(from: assign.node) { file.bareCall($0, of: "close")?.isSameName(as: target) ?? false }
        guard let span else { return nil }
        return Finding(assign.node, "Open the file in a `with`")
            .requiring(.livesOnly(target, until: span.closing, in: span.between), .notReturned(target, in: span.between))
            .rewriting(
                "Put what uses the file into a `with`", safeIf: [.notKept(target, in: span.between)],
                file.withHeader(assign) + file.indenting(span) + [.delete(span.closing)])
    }

    /// `open(p).read()`, `json.load(open(p))`, `for line in open(p)`: nobody can close it.
    private func usedAtOnce(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        var node = call.node
        var isUsed = false
        while let parent = node.parent {
            if let attribute = parent.as(AST.Attribute.self), let method = parent.parent?.as(AST.Call.self), method.func == parent {
                if node == call.node, !Self.readers.contains(attribute.attr.description) { return nil }
                isUsed = true
                node = method.node
            } else if let outer = parent.as(AST.Call.self), outer.args.first == node, outer.args.count == 1,
                node != call.node || Self.loaders.contains(file.qualifiedName(outer.func) ?? "")
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
            return Finding(call.node, "Open the file in a `with`").advising("Open the file in a `with`, and use it inside")
        }
        return finding(call, statement, file)
    }

    private func finding(_ call: AST.Call, _ statement: Node, _ file: ReviewedFile) -> Finding {
        let finding = Finding(call.node, "Open the file in a `with`")
        guard file.standsAlone(statement), file.names.lookUp("file", at: call.node) == nil,
            file.source.line(at: call.node.start) == file.source.line(at: call.node.end - 1)
        else { return finding.advising("Open the file in a `with`, and use it inside") }
        let unit = file.innerIndentation(at: statement)
        let first = file.source.line(at: statement.start)
        let last = file.source.line(at: statement.end - 1)
        let indentation = file.source.indentation(at: statement.start)
        let header = "with \(call.text) as file:" + file.source.lineEnding + indentation + unit
        let further = first < last ? file.indenting(lines: first + 1...last, inside: [statement], by: unit) : []
        return finding.rewriting(
            "Put it into a `with`",
            [.insert(header, at: statement.start), .replace(call.node, "file")] + further)
    }

    private static let readers: Set<String> = ["read", "readlines", "readline", "write", "writelines"]
    private static let loaders: Set<String> = [
        "json.load", "pickle.load", "csv.reader", "csv.DictReader", "builtins.list", "yaml.safe_load", "yaml.load",
        "tomllib.load", "builtins.sum", "builtins.sorted", "builtins.set", "builtins.len",
    ]
}
