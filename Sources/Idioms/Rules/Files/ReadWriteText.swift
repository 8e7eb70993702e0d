internal import PythonSyntax

/// `with open(p) as f: s = f.read()`.
struct ReadWriteText: Rule {
    static let page = RulePage(
        name: "read-write-text", code: "FIL002", topic: .files, level: .idiom,
        summary: "A file is opened only to read or write all of it in one call.",
        why: """
            The file object has a name, a block and a mode, but all that is wanted is the text. `Path.read_text` and \
            `Path.write_text` open the file, read or write it, and close it.
            """,
        instead:
            """
                Write `text = Path(name).read_text()`, or `Path(name).write_text(text)`; for bytes `read_bytes` \
                and `write_bytes`.
                """,
        whenNot: "When the file is read piece by piece, or a `newline` has to be given.",
        fixSafety: """
            Safe when the code shows that the file's name is a string or a path: `open` also takes the number of a \
            file that is open already, and a test can replace `open`; an empty name gives another `OSError`. A text \
            to be written has to be ready before the file is opened.
            """,
        peers: ["FURB101", "FURB103"], reading: ["pathlib, Path.read_text", "pathlib, Path.write_text"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from pathlib import Path

                def f(name: str):
                    «with open(name) as file:
                        text = file.read()»
                    return text
                """,
                after: """
                    from pathlib import Path

                    def f(name: str):
                        text = Path(name).read_text()
                        return text
                    """,
                showing: ["f('/dev/null')", "f('/no/such')"]),
            Example(
                """
                import pathlib

                def f(name: str):
                    «with open("/dev/" + name, "rb") as file:
                        # all of it
                        return file.read().split()»
                """,
                after: """
                    import pathlib

                    def f(name: str):
                        # all of it
                        return pathlib.Path("/dev/" + name).read_bytes().split()
                    """,
                showing: ["f('null')", "f('no')"]),
            Example(
                """
                from pathlib import Path

                def f(path: Path, text):
                    «with open(path, "w", encoding="utf-8") as out:
                        out.write(text)»
                """,
                after: """
                    from pathlib import Path

                    def f(path: Path, text):
                        path.write_text(text, encoding="utf-8")
                    """,
                showing: ["f(Path('/tmp/assay-out'), 'ż'), Path('/tmp/assay-out').read_text()"]),
            Example(
                """
                    import json

                    def f(name):
                        «with open(name) as file:
                            data = json.loads(file.read())»
                        return data

                    """,
                after:
                    """
                        from pathlib import Path
                        import json

                        def f(name):
                            data = json.loads(Path(name).read_text())
                            return data

                        """
            ),
        ],
        silent: [
            Example("with open(p) as f:\n    a = f.read(3)\n"),
            Example("with open(0) as f:\n    a = f.read()\n"),
            Example("with open(p) as f:\n    a = f.read()\nprint(f.closed)\n"),
            Example("with open(p) as f:\n    a = f.readline()\n"),
            Example("with open(p, 'a') as f:\n    f.write(text)\n"),
            Example("with open(p) as f, open(q) as g:\n    a = f.read()\n"),
            Example("with open(p, newline='') as f:\n    a = f.read()\n"),
            Example("with open(p) as f:\n    f.seek(3)\n    a = f.read()\n"),
            Example("with open(p, 'w') as f:\n    n = f.write(text)\n    print(n)\n"),
            Example("import gzip\n\nwith gzip.open(p) as f:\n    a = f.read()\n"),
        ])

    func check(_ block: AST.With, _ file: ReviewedFile) -> Finding? {
        guard let item = block.items.only?.as(AST.Withitem.self), let handle = item.optionalVars, handle.kind == .name,
            let call = item.contextExpr.as(AST.Call.self), file.calls(call.node, builtin: "open"),
            let name = call.args.first, name.kind != .starred, let statement = block.body.only,
            let (mode, options) = Self.options(call), let variable = file.names.variable(handle),
            let use = variable.occurrences(in: statement).sole?.node, let method = use.parent?.as(AST.Attribute.self),
            let action = method.node.parent?.as(AST.Call.self), action.func == method.node
        else { return nil }
        // `open(0)` is standard input, which has no path.
        if let type = file.types.type(of: name), type.isNumber { return nil }
        let path = file.imported("pathlib", "Path", at: block.node)
        let isPath = file.types.type(of: name) == .path
        let place = isPath ? name.code(.atom) : "\(path.text)(\(name.code()))"
        let finding = Finding(block.node, "Use `Path.\(Self.method(mode))` for the whole file")
            .requiring(.unused(handle, after: block.node), isPath ? nil : .importable(path))
        let title = "Replace the block by `\(Self.method(mode))`"
        let isWritten = isPath || name.stringValue.map { !$0.isEmpty && !$0.hasSuffix("/") } ?? false
        let safe = [Check.type(name, .str, .path), .openNotReplaced()] + (isWritten ? [] : [.uncaught(at: block.node)])
        let edits = isPath ? [] : path.edits
        if mode.hasPrefix("w") {
            guard method.attr == "write", let text = action.onlyArgument,
                statement.as(AST.Expr.self)?.value == action.node
            else { return nil }
            let arguments = ([text.code()] + options).joined(separator: ", ")
            return finding.rewriting(
                title,
                safeIf: safe + [
                    .that(
                        .effectFree, "the text is ready",
                        otherwise: "the text would be worked out before the file is opened"
                    ) {
                        _ in text.isCertain
                    }
                ], edits + [.replaceStatements(block.node, "\(place).\(Self.method(mode))(\(arguments))")])
        }
        guard method.attr == "read", action.args.isEmpty, action.keywords.isEmpty, Self.comesFirst(action.node, file),
            let text = Self.text(
                of: statement, action.node, "\(place).\(Self.method(mode))(\(options.joined(separator: ", ")))")
        else { return nil }
        return finding.rewriting(title, safeIf: safe, edits + [.replaceStatements(block.node, text)])
    }

    /// The mode, and the options that `Path`'s methods take as well; nil if there are others.
    private static func options(_ call: AST.Call) -> (String, [String])? {
        let written = call.keyword("mode") ?? (call.args.count > 1 ? call.args[1] : nil)
        guard call.args.count <= 2, let mode = written == nil ? "r" : written?.stringValue,
            ["r", "rt", "rb", "w", "wt", "wb"].contains(mode)
        else { return nil }
        var options: [String] = []
        for keyword in call.keywords {
            let word = AST.Keyword(unchecked: keyword).arg?.description
            if word == "mode" { continue }
            guard word == "encoding" || word == "errors", !mode.hasSuffix("b") else { return nil }
            options.append(keyword.text)
        }
        return (mode, options)
    }

    private static func method(_ mode: String) -> String {
        (mode.hasPrefix("r") ? "read" : "write") + (mode.hasSuffix("b") ? "_bytes" : "_text")
    }

    /// What is read is the first thing that the statement works out: `json.loads(f.read())`, `f.read().split()`.
    private static func comesFirst(_ reading: Node, _ file: ReviewedFile) -> Bool {
        var node = reading
        while let parent = node.parent {
            if parent.kind == .assign || parent.kind == .annAssign || parent.kind == .return {
                return parent.as(AST.AnnAssign.self).map { $0.value == node } ?? true
            }
            switch parent.kind {
            case .attribute: break
            case .call:
                let call = AST.Call(unchecked: parent)
                guard call.func == node || call.args.first == node && file.isPure(call.func) else { return false }
            default: return false
            }
            node = parent
        }
        return false
    }

    /// The statement with the reading replaced; nil where that is not simple.
    private static func text(of statement: Node, _ reading: Node, _ text: String) -> String? {
        guard !reading.isInsideFString, statement.kind != .with else { return nil }
        let source = statement.source
        guard source.line(at: statement.start) == source.line(at: statement.end - 1) else { return nil }
        return source[statement.start..<reading.start] + text + source[reading.end..<statement.end]
    }
}
