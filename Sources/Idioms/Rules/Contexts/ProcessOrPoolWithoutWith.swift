internal import PythonSyntax

/// `pool = ThreadPoolExecutor()`, later `pool.shutdown()`.
struct ProcessOrPoolWithoutWith: Rule {
    static let page = RulePage(
        name: "process-or-pool-without-with", code: "WTH004", topic: .contexts, level: .idiom, confidence: .medium,
        summary: "A process, pool, socket, archive or temporary directory that is given back by hand.",
        why: """
            They all are context managers. When a line before the last call raises, processes and threads keep running \
            and temporary files stay; `with` cleans up on every way out.
            """,
        instead: "Write `with ThreadPoolExecutor() as pool:` and put what needs it inside.",
        whenNot: "When it lives as long as an object, or is handed to somebody else.",
        fixSafety: "A suggestion: the end of a `with` may wait for what the call by hand did not.",
        peers: ["R1732", "SIM115"], reading: ["PEP 343", "Library, concurrent.futures", "Library, tempfile"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from concurrent.futures import ThreadPoolExecutor

                def f(work, xs):
                    «pool = ThreadPoolExecutor(4)»
                    out = list(pool.map(work, xs))
                    pool.shutdown()
                    return out
                """,
                after: """
                    from concurrent.futures import ThreadPoolExecutor

                    def f(work, xs):
                        with ThreadPoolExecutor(4) as pool:
                            out = list(pool.map(work, xs))
                        return out
                    """),
            Example(
                """
                import tempfile

                def f(g):
                    «directory = tempfile.TemporaryDirectory()»
                    g(directory.name)
                    directory.cleanup()

                """,
                after: """
                    import tempfile

                    def f(g):
                        with tempfile.TemporaryDirectory() as directory:
                            g(directory)

                    """),
            Example(
                """
                import zipfile

                «archive = zipfile.ZipFile("a.zip")»
                names = archive.namelist()
                archive.close()
                print(names)
                """,
                after: """
                    import zipfile

                    with zipfile.ZipFile("a.zip") as archive:
                        names = archive.namelist()
                    print(names)
                    """),
        ],
        silent: [
            Example("import subprocess\np = subprocess.Popen(['a'])\np.communicate()\n"),
            Example("import tempfile\nwith tempfile.TemporaryDirectory() as d:\n    f(d)\n"),
            Example("import socket\n\ndef f():\n    s = socket.socket()\n    s.bind(1)\n    return s\n"),
            Example(
                """
                import tempfile

                def f(self):
                    self.d = tempfile.TemporaryDirectory()
                    self.g()
                    self.d.cleanup()

                """
            ),
            Example("import tempfile\nd = tempfile.TemporaryDirectory()\nkeep(d)\nd.cleanup()\n"),
            Example("pool = Pool()\nf(1)\npool.shutdown()\n"),
        ])

    private static let lastNames: Words = [
        "ThreadPoolExecutor", "ProcessPoolExecutor", "TemporaryDirectory", "TemporaryFile", "NamedTemporaryFile",
        "ZipFile", "open", "socket", "create_connection", "urlopen",
    ]

    private static let closings: [String: StaticString] = [
        "concurrent.futures.ThreadPoolExecutor": "shutdown", "concurrent.futures.ProcessPoolExecutor": "shutdown",
        "tempfile.TemporaryDirectory": "cleanup", "tempfile.TemporaryFile": "close",
        "tempfile.NamedTemporaryFile": "close", "zipfile.ZipFile": "close", "tarfile.open": "close",
        "socket.socket": "close", "socket.create_connection": "close", "urllib.request.urlopen": "close",
        "shelve.open": "close",
    ]

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let target = assign.targets.only, target.kind == .name, let call = assign.value.as(AST.Call.self),
            file.canMean(call.func, endingIn: Self.lastNames), let path = file.qualifiedName(call.func),
            let closing = Self.closings[path],
            let span = file.span(
                from: assign.node, to: { file.bareCall($0, of: closing)?.isSameName(as: target) ?? false })
        else { return nil }
        let isDirectory = path.hasSuffix("Directory")
        // What `with` gives is the directory's name.
        let names = isDirectory ? Self.mentions(target, span, file) : []
        guard let names else { return nil }
        return Finding(assign.node, "Use it in a `with`")
            .requiring(
                .livesOnly(target, until: span.closing, in: span.between), .notReturned(target, in: span.between),
                isDirectory ? nil : .onlyUsed(target, in: span.between)
            )
            .suggesting(
                "Put what uses it into a `with`", because: "the end of the `with` cleans up after an exception, too",
                file.withHeader(assign) + file.indenting(span) + [.delete(span.closing)]
                    + names.map { Edit($0.node.range, target.text) })
    }

    /// `directory.name` wherever it is mentioned; nil if it is used for anything else.
    private static func mentions(_ target: Node, _ span: ResourceSpan, _ file: ReviewedFile) -> [AST.Attribute]? {
        guard let variable = file.names.variable(target) else { return nil }
        var found: [AST.Attribute] = []
        for mention in span.between.flatMap({ variable.occurrences(in: $0) }) {
            guard let attribute = mention.node.parent?.as(AST.Attribute.self), attribute.attr == "name",
                !mention.node.isInsideFString
            else { return nil }
            found.append(attribute)
        }
        return found
    }
}

extension Check {
    /// Every mention is a method call or an attribute.
    fileprivate static func onlyUsed(_ name: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(name.text)` is handed to nobody") { file in
            guard let variable = file.names.variable(name) else { return nil }
            let mentions = nodes.flatMap { variable.occurrences(in: $0) }
            return mentions.allSatisfy { $0.node.parent?.kind == .attribute } ? nil : "`\(name.text)` is handed on"
        }
    }
}
