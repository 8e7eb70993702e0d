internal import PythonSyntax

/// `os.path.join(d, n)`, `os.path.exists(p)`.
struct OsPathToPathlib: Rule {
    static let page = RulePage(
        name: "os-path-to-pathlib", code: "FIL001", topic: .files, level: .idiom, confidence: .medium,
        summary: "A path is put together or asked about with functions of `os` and `os.path`.",
        why: """
            A path as a string is only text, and each question about it is a function in one of several modules. A \
            `Path` knows what can be asked of it: `/` joins, `.name`, `.exists()` and `.unlink()` are where one looks.
            """,
        instead: "Make a `Path` where the name comes in, and use its methods from there on.",
        whenNot:
            """
                In code that hands plain strings on to others, and in loops over very many names, where strings \
                are faster.
                """,
        fixSafety: "A suggestion: the result is a `Path`, and what expects a string, such as `+`, has to change too.",
        peers: [
            "PTH102", "PTH103", "PTH106", "PTH107", "PTH108", "PTH109", "PTH110", "PTH112", "PTH113", "PTH114",
            "PTH118",
            "PTH119", "PTH120", "PTH202", "FURB141", "FURB147",
        ],
        reading: ["PEP 428", "pathlib, Correspondence to tools in the os module"],
        measured: "a join: 0.17 × on 3.11 and 3.13")

    static let examples = Examples(
        flagged: [
            Example(
                "import os\n\ndef f(folder, name):\n    return «os.path.join(folder, 'a', name)»\n",
                after:
                    """
                        from pathlib import Path
                        import os

                        def f(folder, name):
                            return Path(folder) / 'a' / name

                        """
            ),
            Example(
                """
                    from os import path
                    from pathlib import Path

                    def f(a, b):
                        return «path.exists(path.join(a, b))»

                    """,
                after:
                    "from os import path\nfrom pathlib import Path\n\ndef f(a, b):\n    return (Path(a) / b).exists()\n"
            ),
            Example(
                "import os, pathlib\n\ndef f(p: pathlib.Path):\n    if «os.path.isfile(p)»:\n        «os.remove(p)»\n",
                after: "import os, pathlib\n\ndef f(p: pathlib.Path):\n    if p.is_file():\n        p.unlink()\n"),
            Example(
                """
                    import os
                    from pathlib import Path

                    def f(p):
                        «os.makedirs(p, exist_ok=True)»
                        return «os.path.getsize(p)»

                    """,
                after:
                    """
                        import os
                        from pathlib import Path

                        def f(p):
                            Path(p).mkdir(parents=True, exist_ok=True)
                            return Path(p).stat().st_size

                        """
            ),
        ],
        silent: [
            Example("import os\n\ndef f(folder, parts):\n    return os.path.join(folder, *parts)\n"),
            Example("import os\n\ndef f(p):\n    return os.path.normpath(p)\n"),
            Example("from pathlib import Path\n\ndef f(p):\n    return Path(p).exists()\n"),
            Example("def f(os, p):\n    return os.path.exists(p)\n"),
            Example("import os\n\ndef f(p, d):\n    os.remove(p, dir_fd=d)\n"),
            Example("import os\n\ndef f(p):\n    return os.path.join(p)\n"),
            Example("import os\n\ndef f(p):\n    return os.path.join(p, '')\n"),
            Example("import posixpath\n\ndef f(a, b):\n    return posixpath.join(a, b)\n"),
        ])

    static let callees: Words? = lastNames

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard Self.isPossible(call), let name = Self.name(call, file), !Self.isInsideAnother(call.node, file) else {
            return nil
        }
        let path = file.imported("pathlib", "Path", at: call.node)
        guard let text = Self.text(call, name, path.text, file) else { return nil }
        let finding = Finding(call.node, "Use `Path` for it: `\(text.prefix(60))`")
        guard Check.importable(path).holds(file) else { return finding.advising("Use the methods of `pathlib.Path`") }
        return finding.suggesting(
            "Use `Path`", because: "what uses the result, or hands the name on, may expect a string",
            (text.contains("\(path.text)(") ? path.edits : []) + [.replace(call.node, text)])
    }

    /// A question about a path, as a function and as what follows a `Path`.
    private static let methods: [String: String] = [
        "os.path.exists": ".exists()", "os.path.isfile": ".is_file()", "os.path.isdir": ".is_dir()",
        "os.path.islink": ".is_symlink()", "os.path.basename": ".name", "os.path.dirname": ".parent",
        "os.path.expanduser": ".expanduser()", "os.path.getsize": ".stat().st_size",
        "os.path.getmtime": ".stat().st_mtime", "os.remove": ".unlink()", "os.unlink": ".unlink()",
        "os.mkdir": ".mkdir()", "os.rmdir": ".rmdir()", "os.makedirs": ".mkdir(parents=True)",
    ]

    /// Quick to say no: the last name of the function is one of them.
    private static let lastNames: Words = [
        "exists", "isfile", "isdir", "islink", "basename", "dirname", "expanduser", "getsize", "getmtime", "remove",
        "unlink", "mkdir", "rmdir", "makedirs", "join",
    ]

    private static func isPossible(_ call: AST.Call) -> Bool {
        let last = call.func.as(AST.Attribute.self)?.attr ?? call.func.identifier
        return last.map { lastNames.contains($0) } ?? false
    }

    private static func name(_ call: AST.Call, _ file: ReviewedFile) -> String? {
        guard let name = file.qualifiedName(call.func), name == "os.path.join" || methods[name] != nil else {
            return nil
        }
        return name
    }

    /// The call is the path of another one, which takes it along.
    private static func isInsideAnother(_ call: Node, _ file: ReviewedFile) -> Bool {
        guard let outer = call.parent?.as(AST.Call.self), outer.args.first == call, let name = name(outer, file) else {
            return false
        }
        return text(outer, name, "Path", file) != nil
    }

    private static func text(_ call: AST.Call, _ name: String, _ path: String, _ file: ReviewedFile) -> String? {
        guard !call.args.contains(where: { $0.kind == .starred }), let first = call.args.first else { return nil }
        if name == "os.path.join" {
            // An empty last part is there for the slash at the end, which a `Path` does not keep.
            guard call.keywords.isEmpty, call.args.count > 1, call.args.last?.stringValue != "" else { return nil }
            return ([base(first, path, file)] + call.args.dropFirst().map { $0.code(.factor) }).joined(separator: " / ")
        }
        guard call.args.count == 1, let method = methods[name] else { return nil }
        var place = base(first, path, file)
        if place.holds(" / "), first.as(AST.Call.self).flatMap({ Self.name($0, file) }) == "os.path.join" {
            place = "(\(place))"
        }
        if call.keywords.isEmpty { return place + method }
        guard name == "os.makedirs", let flag = call.keyword("exist_ok"), call.keywords.count == 1 else { return nil }
        return "\(place).mkdir(parents=True, exist_ok=\(flag.code()))"
    }

    /// `node` as a `Path`.
    private static func base(_ node: Node, _ path: String, _ file: ReviewedFile) -> String {
        if let call = node.as(AST.Call.self), let name = name(call, file),
            ["os.path.join", "os.path.dirname", "os.path.expanduser"].contains(name),
            let text = text(call, name, path, file)
        {
            return text
        }
        return file.types.type(of: node) == .path ? node.code(.atom) : "\(path)(\(node.code()))"
    }
}
