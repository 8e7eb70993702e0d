internal import PythonSyntax

/// Some paths return a value, others fall off the end.
struct MixedReturns: Rule {
    static let page = RulePage(
        name: "mixed-returns", code: "FNC006", topic: .functions, level: .idiom,
        summary: "A function that returns a value on some paths and ends without one on others.",
        why: "One cannot see whether the missing value is meant or forgotten. `return None` says that it is meant.",
        instead: "Give every path a `return` with a value, `None` included.",
        whenNot: "When the end can never be reached, which only you know.",
        fixSafety: "Always safe: it writes down what happens anyway.",
        peers: ["RET502", "RET503", "R1710"], reading: ["PEP 8, Programming Recommendations"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                «def find»(xs, y):
                    for x in xs:
                        if x == y:
                            return x
                """,
                after: """
                    def find(xs, y):
                        for x in xs:
                            if x == y:
                                return x
                        return None
                    """,
                showing: ["find([1], 1)", "find([1], 2)"]),
            Example(
                """
                «def f»(x):
                    if not x:
                        return
                    if x > 1:
                        return x
                    else:
                        return 0
                """,
                after: """
                    def f(x):
                        if not x:
                            return None
                        if x > 1:
                            return x
                        else:
                            return 0
                    """,
                showing: ["f(0)", "f(1)", "f(2)"]),
            Example(
                """
                class A:
                    «def f»(self, x):
                        try:
                            return int(x)
                        except ValueError:
                            print('no')
                """,
                after: """
                    class A:
                        def f(self, x):
                            try:
                                return int(x)
                            except ValueError:
                                print('no')
                            return None
                    """,
                showing: ["A().f('1')", "A().f('a')"]),
        ],
        silent: [
            Example("def f(x):\n    if x:\n        return 1\n    return None\n"),
            Example("def f(x):\n    if x:\n        return\n    print(x)\n"),
            Example("def f(x):\n    if x:\n        return 1\n    raise ValueError(x)\n"),
            Example("def f(x):\n    while True:\n        if x:\n            return 1\n"),
            Example("def f(x):\n    with open(x) as g:\n        return g.read()\n"),
            Example("import sys\ndef f(x):\n    if x:\n        return 1\n    sys.exit('no')\n"),
            Example("def f(x):\n    if x:\n        return None\n    print(x)\n"),
            Example("def f(x):\n    yield 1\n    return 3\n    yield 2\n"),
            Example("def f(self, x):\n    if x:\n        return 1\n    self.fail('no')\n"),
            Example(
                "def f(x):\n    match x:\n        case 1: return 1\n        case _: return 2\n",
                python: 10),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        let returns = function.node.descendants.filter { $0.kind == .return && $0.isDirectlyIn(function.node) }
        guard returns.contains(where: { !(AST.Return(unchecked: $0).value?.isNone ?? true) }) else { return nil }
        let bare = returns.filter { AST.Return(unchecked: $0).value == nil }
        let falls = function.body.canRunThrough(file)
        guard !bare.isEmpty || falls, !function.node.isGenerator, let last = function.body.last else { return nil }
        var edits = bare.map { Edit.replace($0, "return None") }
        if falls {
            let line = file.source.lineRange(file.source.line(at: last.end - 1))
            guard file.source.line(at: last.start) > file.source.line(at: function.node.start) else { return nil }
            let first = function.body[0]
            let text = "\(file.source.lineEnding)\(file.source.indentation(at: first.start))return None"
            edits.append(.insert(text, at: line.upperBound))
        }
        let range = function.node.definitionHead
        // The statement, for what counts is what the function's own code does.
        return Finding(last, range: range, "Write `return None` where there is no other value")
            .rewriting("Add `return None`", edits)
    }
}
