internal import PythonSyntax

/// `open(path)` of a `Path`.
struct PathOpen: Rule {
    static let page = RulePage(
        name: "path-open", code: "FIL003", topic: .files, level: .taste,
        summary: "A path object is opened with the function `open`.",
        why: "Where paths are `Path` objects, everything else about them is a method; `path.open()` keeps to it.",
        instead: "Write `path.open()`.",
        whenNot: "Almost always `open(path)` is as good: it takes `Path` objects, and everybody knows it.",
        fixSafety: "A suggestion: it opens the same file, and gains nothing but the looks.",
        peers: ["PTH123"], reading: ["pathlib, Path.open"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                    from pathlib import Path

                    def f(path: Path):
                        with «open(path)» as file:
                            return file.read()

                    """,
                after:
                    """
                        from pathlib import Path

                        def f(path: Path):
                            with path.open() as file:
                                return file.read()

                        """
            ),
            Example(
                """
                    from pathlib import Path

                    with «open(Path('a'), 'w', encoding='utf-8')» as file:
                        file.write('a')

                    """,
                after:
                    """
                        from pathlib import Path

                        with Path('a').open('w', encoding='utf-8') as file:
                            file.write('a')

                        """
            ),
            Example(
                "import pathlib\n\nhome = pathlib.Path('/a')\nfile = «open(home, mode='rb')»\n",
                after: "import pathlib\n\nhome = pathlib.Path('/a')\nfile = home.open(mode='rb')\n"),
        ],
        silent: [
            Example("with open(path) as file:\n    print(file.read())\n"),
            Example("from pathlib import Path\n\ndef f(path: Path):\n    return path.open()\n"),
            Example("from pathlib import Path\n\ndef f(path: Path, g):\n    return open(path, opener=g)\n"),
            Example("from pathlib import Path\n\ndef f(path: Path):\n    return open(str(path))\n"),
            Example("def f(path: str):\n    return open(path)\n"),
        ])

    static let callees: Words? = ["open"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let path = call.args.first, file.calls(call.node, builtin: "open"), file.types.type(of: path) == .path,
            call.args.count <= 2, !call.args.contains(where: { $0.kind == .starred }),
            // `Path.open` knows neither `closefd` nor `opener`.
            call.keywords.allSatisfy({ keyword in
                ["mode", "buffering", "encoding", "errors", "newline"].contains(
                    AST.Keyword(unchecked: keyword).arg?.description ?? "")
            })
        else { return nil }
        let rest = (Array(call.args.dropFirst()) + Array(call.keywords)).map(\.text).joined(separator: ", ")
        return Finding(call.node, "Open it with the path's own `open`")
            .suggesting(
                "Write `path.open(…)`", because: "it is a matter of taste",
                [.replace(call.node, "\(path.code(.atom)).open(\(rest))")])
    }
}
