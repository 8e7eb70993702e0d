internal import PythonSyntax

/// `for line in lines: f.write(line)`.
struct WriteLoop: Rule {
    static let page = RulePage(
        name: "write-loop", code: "FIL005", topic: .files, level: .idiom,
        summary: "A loop does nothing but write each item to a file.",
        why: "`writelines` writes all strings of an iterable; the loop spells out how.",
        instead:
            """
                Write `file.writelines(lines)`, or `file.writelines(text for item in items)`. It adds no line \
                ends, as `write` does not.
                """,
        whenNot: "When each line takes several calls of `write`.",
        fixSafety:
            """
                Safe when the code shows a file, nothing in the loop looks at it, and the loop variable is not \
                used afterwards.
                """,
        peers: ["FURB122"], reading: ["io, IOBase.writelines"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(path, lines):
                    with open(path, "w") as file:
                        «for line in lines:
                            file.write(line)»
                """,
                after: """
                    def f(path, lines):
                        with open(path, "w") as file:
                            file.writelines(lines)
                    """,
                showing: ["f('/tmp/assay-out', ['a', 'b']), open('/tmp/assay-out').read()", "f('/dev/null', [1])"]),
            Example(
                """
                def f(path, rows):
                    with open(path, "w", encoding="utf-8") as out:
                        «for row in rows:
                            # one a line
                            out.write(" ".join(row) + "\\\\n")»
                """,
                after: """
                    def f(path, rows):
                        with open(path, "w", encoding="utf-8") as out:
                            # one a line
                            out.writelines(" ".join(row) + "\\\\n" for row in rows)
                    """,
                showing: ["f('/tmp/assay-out', ['ab', 'c']), open('/tmp/assay-out').read()"]),
            Example(
                """
                from typing import TextIO

                def f(out: TextIO, words):
                    «for word in words:
                        if word:
                            out.write(word)»
                """,
                after: """
                    from typing import TextIO

                    def f(out: TextIO, words):
                        out.writelines(word for word in words if word)
                    """,
                showing: ["f(__import__('sys').stdout, ['a', ''])"]),
        ],
        silent: [
            Example("def f(out, words):\n    for word in words:\n        out.write(word)\n"),
            Example("with open(p, 'w') as f:\n    for x in xs:\n        f.write(x)\n        f.write('\\n')\n"),
            Example("with open(p, 'w') as f:\n    for x in xs:\n        f.write(x)\n    print(x)\n"),
            Example("with open(p, 'w') as f:\n    for x in xs:\n        f.write(f'{f.tell()} {x}')\n"),
            Example("with open(p, 'w') as f:\n    for x in xs:\n        n = f.write(x)\n"),
            Example(
                "async def g(xs):\n    with open(p, 'w') as f:\n        for x in xs:\n            f.write(await x)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop, loops: 1), lines.clauses.count <= 2,
            let (target, text) = lines.innermost.only?.callStatement("write"), target.kind == .name,
            file.types.type(of: target) == .file
        else { return nil }
        let moved = [text] + lines.parts
        let isCopy = lines.clauses.count == 1 && text.isSameName(as: loop.target)
        let call =
            isCopy
            ? "\(target.text).writelines(\(loop.iter.code()))"
            : file.comprehension(
                "\(target.text).writelines(", text.elementCode, lines.clauses, ")", after: "", at: loop.node)
        return Finding(loop.node, "Write all of them with `\(target.text).writelines(…)`")
            .requiring(
                .notMentioned(target, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target)
            )
            .rewriting(
                "Replace the loop by `writelines`",
                safeIf: [
                    .type(target, .file), .notInClassBody(loop.node), .noBareSuper(in: moved), .noNext(in: moved),
                ],
                [.replaceStatements(loop.node, call)])
    }
}
