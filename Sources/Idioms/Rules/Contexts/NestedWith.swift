internal import PythonSyntax

/// `with a: with b:`.
struct NestedWith: Rule {
    static let page = RulePage(
        name: "nested-with", code: "WTH006", topic: .contexts, level: .idiom,
        summary: "A `with` that contains nothing but another one.",
        why: """
            One `with` takes several managers, from left to right, and closes them in the opposite order. It \
            saves a level.
            """,
        instead: "Write `with open(a) as f, open(b) as g:`.",
        whenNot:
            "When the levels show something, such as the parts of a document or a user interface inside each other.",
        fixSafety: "Safe: both forms enter and leave the managers in the same order.",
        peers: ["SIM117"], reading: ["Reference, The with statement"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(a, b):
                    «with open(a) as x:
                        with open(b) as y:
                            # both
                            return x.read() + y.read()»

                """,
                after: """
                    def f(a, b):
                        with open(a) as x, open(b) as y:
                            # both
                            return x.read() + y.read()

                    """,
                showing: ["f('/dev/null', '/dev/null')", "f('/dev/null', '/no/such/file')"]),
            Example(
                """
                import threading

                lock = threading.Lock()
                «with lock:
                    with open("/dev/null") as f:
                        text = '''a
                  b'''
                        if f:
                            text += "c"»
                print(text)
                """,
                after: """
                    import threading

                    lock = threading.Lock()
                    with lock, open("/dev/null") as f:
                        text = '''a
                      b'''
                        if f:
                            text += "c"
                    print(text)
                    """,
                showing: ["text"], isWholeFile: true),
            Example(
                "async def f(a, b):\n    «async with a as x:\n        async with b():\n            return x»\n",
                after: "async def f(a, b):\n    async with a as x, b():\n        return x\n", showing: ["f.__name__"]),
        ],
        silent: [
            Example("with a as x, b as y:\n    print(x, y)\n"),
            Example("with a as x:\n    with b as y:\n        print(x, y)\n    print(x)\n"),
            Example("with a as x:\n    print(x)\n    with b as y:\n        print(y)\n"),
            Example("async def f(a, b):\n    with a:\n        async with b:\n            pass\n"),
            Example("with a as x:\n    # a comment of its own\n    with b as y:\n        print(x, y)\n"),
            Example(
                """
                with open_something_with_a_long_name(first, second) as x:
                    with open_something_with_a_long_name(third) as y:
                        print(x, y)

                """
            ),
        ])

    func check(_ outer: AST.AnyWith, _ file: ReviewedFile) -> Finding? {
        guard let inner = outer.body.only?.as(AST.AnyWith.self), inner.isAsync == outer.isAsync,
            !Self.isOnlyChild(outer), let first = inner.body.first,
            file.source.line(at: outer.node.start) + 1 == file.source.line(at: inner.node.start),
            file.source.line(at: inner.node.start) + 1 <= file.source.line(at: first.start)
        else { return nil }
        // Headers on one line each, with nothing behind the colon.
        let outerLine = file.source.lineRange(file.source.line(at: outer.node.start))
        let innerLine = file.source.lineRange(file.source.line(at: inner.node.start))
        let outerText = file.source[outer.node.start..<outerLine.upperBound].trimmedEnd
        let innerText = file.source[inner.node.start..<innerLine.upperBound].trimmedEnd
        let keyword = outer.isAsync ? "async with " : "with "
        guard outerText.last == ":", innerText.last == ":", innerText.hasPrefix(keyword), outerText.hasPrefix(keyword),
            !Self.isParenthesized(outer, file), !Self.isParenthesized(inner, file)
        else { return nil }
        let text = outerText.dropLast() + ", " + innerText.dropFirst(keyword.count)
        guard Check.fits(String(text), at: outer.node).failure(file) == nil,
            let dedent = Self.dedenting(inner, from: innerLine, file)
        else { return nil }
        let header = Edit(outer.node.start..<innerLine.upperBound, String(text))
        return Finding(outer.node, "Put both managers into one `with`")
            .rewriting("Merge the two `with` statements", [header] + dedent)
    }

    /// Of several levels the two outermost come first; the next round merges the rest.
    private static func isOnlyChild(_ outer: AST.AnyWith) -> Bool {
        guard let parent = outer.node.parent?.as(AST.AnyWith.self) else { return false }
        return parent.isAsync == outer.isAsync && parent.body.only == outer.node
    }

    private static func isParenthesized(_ statement: AST.AnyWith, _ file: ReviewedFile) -> Bool {
        guard let item = statement.items.first?.as(AST.Withitem.self) else { return true }
        let keyword = statement.isAsync ? 10 : 4
        let between = file.source[statement.node.start + keyword..<item.contextExpr.start]
        return between.contains("(")
    }

    /// Edits that take one level away from the lines of the inner block.
    private static func dedenting(_ inner: AST.AnyWith, from header: Range<Int>, _ file: ReviewedFile) -> [Edit]? {
        guard let first = inner.body.first, let last = inner.body.last else { return nil }
        let outside = file.source.indentation(at: inner.node.start)
        let inside = file.source.indentation(at: first.start)
        guard inside.hasPrefix(outside), inside.utf8.count > outside.utf8.count else { return nil }
        let unit = inside.utf8.count - outside.utf8.count
        let fixed = file.linesInStrings(Array(inner.body))
        var edits: [Edit] = []
        for line in file.source.line(at: header.upperBound) + 1...file.source.line(at: last.end - 1)
        where !fixed.contains(line) {
            let range = file.source.lineRange(line)
            let isDeep = file.source[range].hasPrefix(inside)
            if isDeep { edits.append(Edit(range.lowerBound..<range.lowerBound + unit, "")) }
        }
        return edits
    }
}

extension String {
    fileprivate var trimmedEnd: Substring {
        var text = Substring(self)
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
