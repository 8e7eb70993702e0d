internal import PythonSyntax

/// `else` on a loop that has no `break`.
struct LoopElseWithoutBreak: Rule {
    static let page = RulePage(
        name: "loop-else-without-break", code: "LOP022", topic: .loops, level: .idiom,
        summary: "A loop has an `else`, but no `break` that could skip it.",
        why: """
            The `else` of a loop means “if there was no break”. Without one it always runs, and the reader is left \
            looking for the case where it does not.
            """,
        instead: "Write the lines below the loop, without `else`; or add the `break` that was meant.",
        whenNot: "When a `break` was forgotten: then the loop is what needs the change.",
        fixSafety: "Safe: what stood in the `else` runs at the same moments as before.",
        peers: ["PLW0120", "W0120"], reading: ["Tutorial, else Clauses on Loops"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    for x in xs:
                        if x:
                            return x
                    «else»:
                        print("none")
                        return '''a
                    b'''
                """,
                after: """
                    def f(xs):
                        for x in xs:
                            if x:
                                return x
                        print("none")
                        return '''a
                        b'''
                    """,
                showing: ["f([0])", "f([1])"], isWholeFile: true),
            Example(
                """
                n = 0
                while n < 3:
                    n += 1
                    for x in range(n):
                        break
                # the end
                «else»:  # always
                    # here
                    print(n)

                    n = 5
                print(n)
                """,
                after: """
                    n = 0
                    while n < 3:
                        n += 1
                        for x in range(n):
                            break
                    # the end
                    # always
                    # here
                    print(n)

                    n = 5
                    print(n)
                    """,
                showing: ["n"]),
            Example(
                "for x in 'ab':\n    print(x)\n«else»: print('end')\n",
                after: "for x in 'ab':\n    print(x)\nprint('end')\n",
                showing: ["x"]),
        ],
        silent: [
            Example("for x in xs:\n    if x:\n        break\nelse:\n    print(0)\n"),
            Example("for x in xs:\n    print(x)\n"),
            Example(
                """
                    while f():
                        for x in xs:
                            if x:
                                break
                        else:
                            break
                    else:
                        print(0)
                    """
            ),
            Example("if x:\n    for y in x:\n        print(y)\nelse:\n    print(0)\n"),
            Example("for x in xs:\n    try:\n        break\n    finally:\n        print(x)\nelse:\n    print(0)\n"),
        ])

    func check(_ loop: AST.AnyLoop, _ file: ReviewedFile) -> Finding? {
        let blocks = loop.node.blocks
        guard let first = blocks[1].first, let end = blocks[1].last, let last = blocks[0].last,
            !loop.node.descendants.contains(where: { $0.kind == .break && $0.jumpTarget == loop.node }),
            let keyword = file.elseKeyword(after: last, before: first)
        else { return nil }
        let word = keyword.lowerBound..<keyword.lowerBound + 4
        let finding = Finding(
            loop.node, range: word, "Write this below the loop: without a `break` the `else` always runs")
        guard let edits = Self.edits(file, loop.node, keyword, first, end, Array(blocks[1])) else {
            return finding.advising("Take the `else` away and write its lines below the loop")
        }
        return finding.rewriting("Take the `else` away", edits)
    }

    private static func edits(
        _ file: ReviewedFile, _ loop: Node, _ keyword: Range<Int>, _ first: Node, _ end: Node, _ body: [Node]
    ) -> [Edit]? {
        let source = file.source
        let header = source.line(at: keyword.lowerBound)
        if source.line(at: first.start) == header { return [Edit(keyword.lowerBound..<first.start, "")] }
        let outer = source.indentation(at: loop.start).utf8.count
        let inner = source.indentation(at: first.start)
        guard inner.utf8.count > outer, inner.hasPrefix(source.indentation(at: loop.start)),
            source.indentation(at: loop.start) == source.indentation(at: keyword.lowerBound)
        else { return nil }
        let comment = file.comments.first { source.line(at: $0.lowerBound) == header }
        var edits: [Edit] = [
            comment.map { Edit(keyword.lowerBound..<$0.lowerBound, "") }
                ?? Edit(source.lineRange(header).lowerBound..<source.lineEnd(header), "")
        ]
        let fixed = file.linesInStrings(body)
        for line in header + 1...source.line(at: end.end - 1) where !fixed.contains(line) {
            let range = source.lineRange(line)
            guard source[range].hasPrefix(inner) else { continue }
            edits.append(Edit(range.lowerBound + outer..<range.lowerBound + inner.utf8.count, ""))
        }
        return edits
    }
}
