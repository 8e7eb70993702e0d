internal import PythonSyntax

/// `if x not in s: s.add(x)`.
struct AddIfAbsent: Rule {
    static let page = RulePage(
        name: "add-if-absent", code: "COL013", topic: .collections, level: .idiom,
        summary: "A set is asked whether it has an element before the element is added.",
        why: "A set keeps each element once, that is what it is for: the test repeats what `add` does.",
        instead: "Write `s.add(x)` alone.",
        whenNot: "When adding does more than a set's `add`, in a class of one's own.",
        fixSafety: "Safe when the code shows that it is a set.",
        peers: [], reading: ["Standard types, set.add"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    seen = set()
                    for x in xs:
                        «if x not in seen:
                            seen.add(x)»
                    return seen
                """,
                after: """
                    def f(xs):
                        seen = set()
                        for x in xs:
                            seen.add(x)
                        return seen
                    """,
                showing: ["f([1, 2, 1])", "f([[]])", "f('')"]),
            Example(
                "def f(s: set, x):\n    «if not x in s: s.add(x)»\n    return s\n",
                after: "def f(s: set, x):\n    s.add(x)\n    return s\n", showing: ["f({1}, 1)", "f({1}, 2)"]),
            Example(
                """
                class A:
                    def __init__(self):
                        self.names = set()

                    def f(self, name):
                        «if name.lower() not in self.names:
                            self.names.add(name.lower())»
                """,
                after: """
                    class A:
                        def __init__(self):
                            self.names = set()

                        def f(self, name):
                            self.names.add(name.lower())
                    """),
        ],
        silent: [
            Example("def f(s, x):\n    if x not in s:\n        s.add(x)\n        print(x)\n"),
            Example("def f(s, x):\n    if x not in s:\n        s.add(x)\n    else:\n        print(x)\n"),
            Example("def f(s, t, x):\n    if x not in s:\n        t.add(x)\n"),
            Example("def f(s, x):\n    if x not in s:\n        s.append(x)\n"),
            Example("def f(graph, x):\n    if x not in graph:\n        graph.add(x)\n"),
            Example("def f(s, x, y):\n    if x not in s:\n        s.add(y)\n"),
            Example("def f(s, q, x):\n    if q:\n        pass\n    elif x not in s:\n        s.add(x)\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard branch.orelse.isEmpty, let statement = branch.body.only, !branch.node.isWrittenElif,
            let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self), let set = call.receiver(of: "add"),
            let element = call.onlyArgument, let test = branch.test.membershipTest, test.isNegated,
            test.container.isEqual(to: set), test.element.isEqual(to: element), set.isStablePlace, file.isPure(element)
        else { return nil }
        // Other classes' `add` may refuse what is there already.
        guard file.likelyType(of: set) == .set else { return nil }
        return Finding(branch.node, "Call `add` without asking first: a set keeps each element once")
            .rewriting(
                "Call `add` without the test", safeIf: [.type(set, .set)],
                [Edit(branch.node.range, statement.text, isStatement: true)])
    }
}
