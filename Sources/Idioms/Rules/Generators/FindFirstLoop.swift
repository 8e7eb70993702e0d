internal import PythonSyntax

/// `for x in xs: if p(x): return x`, then `return None`.
struct FindFirstLoop: Rule {
    static let page = RulePage(
        name: "find-first", code: "GEN005", topic: .generators, level: .idiom, confidence: .medium,
        summary: "A loop that returns the first item that passes a test, and a default at the end.",
        why: """
            Looking for the first of something is what `next` does with a generator and a default, in one expression \
            that can also be assigned or passed on.
            """,
        instead: "Write `return next((item for item in items if test), None)`.",
        whenNot: "When the test is long or the item needs work first: then the loop reads just as well.",
        fixSafety: "Safe: `next` takes the first item the generator gives and looks no further.",
        reading: ["Built-in Functions, next", "PEP 289"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    «for x in xs:
                        if x > 2:
                            return x
                    return None»
                """,
                after: """
                    def f(xs):
                        return next((x for x in xs if x > 2), None)
                    """,
                showing: ["f([1, 3, 4])", "f([])", "f(['a'])", "f(3)"]),
            Example(
                """
                def f(pairs, key):
                    «for k, v in pairs:
                        if k == key:
                            return v
                    return»
                """,
                after: """
                    def f(pairs, key):
                        return next((v for k, v in pairs if k == key), None)
                    """,
                showing: ["f([(1, 2), (3, 4)], 3)", "f([(1, 2)], 3)", "f([1], 1)"]),
            Example(
                """
                def f(xs, wanted):
                    «for i, x in enumerate(xs):
                        if x == wanted:
                            return i
                    return -1»
                """,
                after: """
                    def f(xs, wanted):
                        return next((i for i, x in enumerate(xs) if x == wanted), -1)
                    """,
                showing: ["f('abc', 'c')", "f('abc', 'd')"]),
        ],
        silent: [
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return True\n    return False\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return 1\n    return None\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return x\n    return g()\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return x\n    raise KeyError\n"),
            Example("def f(xs):\n    for x in xs:\n        return x\n    return None\n"),
            Example(
                """
                def f(xs):
                    for x in xs:
                        if x:
                            x.close()
                            return x
                    return None
                """),
            Example(
                """
                def f(xs):
                    for x in xs:
                        if x:
                            return x
                        yield x
                    return None
                """),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let next = loop.node.nextStatement?.as(AST.Return.self), let lines = file.clauseLoop(loop, loops: 1),
            lines.lastTest != nil, let hit = lines.innermost.only?.as(AST.Return.self), let element = hit.value,
            Self.isPart(element, of: loop.target)
        else { return nil }
        // Only a constant can be worked out beforehand without anybody noticing.
        if let value = next.value {
            guard value.constantValue != nil || value.intValue != nil, !value.isBool(true), !value.isBool(false)
            else { return nil }
        }
        let moved = lines.parts + [element]
        let text = file.comprehension(
            "next((", element.elementCode, lines.clauses, "), \(next.value?.text ?? "None"))", after: "return ",
            at: loop.node)
        return Finding(from: loop.node, to: next.node, "Look for the first one with `next`")
            .requiring(
                .noJumps(in: loop.node, allowing: [hit.node]), .movable(moved), .keptLocal(lines.targets),
                .builtins("next", at: loop.node)
            )
            .rewriting(
                "Replace the loop by `next`", safeIf: [.noNext(in: moved)],
                [.replaceStatements(loop.node, through: next.node, text)])
    }

    /// The item itself, one of its parts or an attribute of it: no further work.
    private static func isPart(_ element: Node, of target: Node) -> Bool {
        var base = element
        while true {
            if let attribute = base.as(AST.Attribute.self) {
                base = attribute.value
            } else if let part = base.as(AST.Subscript.self), part.slice.intValue != nil || part.slice.kind == .constant
            {
                base = part.value
            } else {
                return base.kind == .name && target.mentions(base)
            }
        }
    }
}
