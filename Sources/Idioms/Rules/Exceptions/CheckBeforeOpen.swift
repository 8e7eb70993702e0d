internal import PythonSyntax

/// `if os.path.exists(p): open(p)`.
struct CheckBeforeOpen: Rule {
    static let page = RulePage(
        name: "check-before-open", code: "XCP011", topic: .exceptions, level: .idiom, confidence: .medium,
        summary: "A file looked for just before it is opened.",
        why: """
            Between the question and the opening the file can go away, and a file that exists may still be unreadable. \
            Opening it answers the question for certain, and asks the file system once.
            """,
        instead: "Open it, and deal with `FileNotFoundError` where that happens.",
        whenNot: "When the file is only opened under further conditions, or not finding it is not worth a handler.",
        fixSafety: "A `FileNotFoundError` from anything else in the block is caught as well.",
        reading: ["Glossary, EAFP"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import os
                def f(path):
                    «if os.path.exists(path)»:
                        with open(path) as file:
                            return file.read()
                    else:
                        return None
                """,
                after: """
                    import os
                    def f(path):
                        try:
                            with open(path) as file:
                                return file.read()
                        except FileNotFoundError:
                            return None
                    """),
            Example(
                """
                from os.path import isfile
                «if isfile(name)»:
                    file = open(name, 'rb')
                """,
                after: """
                    from os.path import isfile
                    try:
                        file = open(name, 'rb')
                    except FileNotFoundError:
                        pass
                    """),
            Example(
                """
                from pathlib import Path
                def f(name):
                    p = Path(name)
                    text = ''
                    «if p.exists()»:
                        text = p.read_text()
                    return text
                """,
                after: """
                    from pathlib import Path
                    def f(name):
                        p = Path(name)
                        text = ''
                        try:
                            text = p.read_text()
                        except FileNotFoundError:
                            pass
                        return text
                    """),
        ],
        silent: [
            Example("import os\nif os.path.exists(p):\n    os.remove(p)\n"),
            Example("import os\nif os.path.exists(p):\n    f = open(q)\n"),
            Example("import os\nif os.path.exists(p):\n    f = open(p, 'w')\n"),
            Example("import os\nif not os.path.exists(p):\n    f = open(p)\n"),
            Example("import os\nif os.path.exists(p) and x:\n    f = open(p)\n"),
            Example("import os\nif os.path.exists(p):\n    g()\n    f = open(p)\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let call = branch.test.as(AST.Call.self), let only = branch.body.only, let path = asked(call, file),
            branch.orelse.isEmpty || branch.elseKeyword != nil, !branch.node.isWrittenElif, opens(only, path, file),
            let colon = branch.headerEnd
        else { return nil }
        var edits = [Edit(branch.node.start..<colon, "try:")]
        if let keyword = branch.elseKeyword {
            edits.append(Edit(keyword, "except FileNotFoundError:"))
        } else {
            let indentation = file.source.indentation(at: branch.node.start)
            let ending = file.source.lineEnding
            let tail =
                "\(ending)\(indentation)except FileNotFoundError:\(ending)\(indentation)"
                + "\(branch.node.indentationUnit)pass"
            edits.append(.insert(tail, at: file.source.lineRange(file.source.line(at: only.end - 1)).upperBound))
        }
        let range = branch.node.start..<branch.test.end
        return Finding(branch.node, range: range, "Open `\(path.text.prefix(40))` and catch `FileNotFoundError`")
            .requiring(.builtins("FileNotFoundError", at: branch.node))
            .suggesting(
                "Try to open it", because: "what the rest cannot find is caught too, and a directory raises", edits
            )
    }

    /// The path whose existence the call asks for.
    private func asked(_ call: AST.Call, _ file: ReviewedFile) -> Node? {
        if file.means(call.func, "os.path.exists") || file.means(call.func, "os.path.isfile") {
            return call.onlyArgument
        }
        guard call.args.isEmpty, call.keywords.isEmpty,
            let path = call.receiver(of: "exists") ?? call.receiver(of: "is_file"),
            file.types.type(of: path) == .path
        else { return nil }
        return path
    }

    /// The statement reads from `path` before it does anything else.
    private func opens(_ statement: Node, _ path: Node, _ file: ReviewedFile) -> Bool {
        let opening: Node?
        switch statement.kind {
        case .with: opening = AST.With(unchecked: statement).items.first.map { AST.Withitem(unchecked: $0).contextExpr }
        case .assign: opening = AST.Assign(unchecked: statement).value
        case .return: opening = AST.Return(unchecked: statement).value
        default: opening = nil
        }
        guard let call = opening?.as(AST.Call.self) else { return false }
        for name in ["read_text", "read_bytes"] where call.func.as(AST.Attribute.self)?.attr.description == name {
            return AST.Attribute(unchecked: call.func).value.isEqual(to: path)
        }
        let mode: Node?
        if let receiver = call.receiver(of: "open"), receiver.isEqual(to: path) {
            mode = call.args.first ?? call.keyword("mode")
        } else {
            guard file.calls(call.node, builtin: "open"), call.args.first?.isEqual(to: path) == true else {
                return false
            }
            mode = call.args.count > 1 ? call.args[1] : call.keyword("mode")
        }
        guard let mode else { return true }
        return mode.stringValue.map { $0.contains("r") } ?? false
    }
}
