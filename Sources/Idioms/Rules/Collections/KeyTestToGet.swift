internal import PythonSyntax

/// `if k in d: v = d[k] else: v = 0`, `d[k] if k in d else 0`.
struct KeyTestToGet: Rule {
    static let page = RulePage(
        name: "key-test-to-get", code: "COL001", topic: .collections, level: .idiom,
        summary: "A dictionary is asked for a key, then for its value, with a default otherwise.",
        why: """
            The key and the dictionary are written twice, and the reader has to compare them to see that both are the \
            same. `get` says "this value, or that one" with each of them once.
            """,
        instead: "Write `d.get(key, default)`; without a default it gives `None`.",
        whenNot: """
            When working out the default takes time or has an effect: `get` evaluates it always. Then the test is right.
            """,
        fixSafety: "Safe when the code shows that it is a dictionary; other classes may have no `get` or another one.",
        peers: ["SIM401", "R1715"], reading: ["Standard types, dict.get"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(d: dict, k):
                    «if k in d:
                        v = d[k]
                    else:
                        v = 0»
                    return v
                """,
                after: """
                    def f(d: dict, k):
                        v = d.get(k, 0)
                        return v
                    """,
                showing: ["f({1: 2}, 1)", "f({1: None}, 1)", "f({}, 1)", "f({}, [])"]),
            Example(
                "def f(k):\n    d = {'a': 1}\n    return («d[k] if k in d else None»)\n",
                after: "def f(k):\n    d = {'a': 1}\n    return d.get(k)\n", showing: ["f('a')", "f('b')", "f({})"]),
            Example(
                "def f(self, k):\n    return «-1 if k not in self.sizes.keys() else self.sizes[k]»\n",
                after: "def f(self, k):\n    return self.sizes.get(k, -1)\n"),
            Example(
                """
                def f(d: dict, k, other):
                    «if k not in d:
                        return other
                    return d[k]»
                """,
                after: """
                    def f(d: dict, k, other):
                        return d.get(k, other)
                    """,
                showing: ["f({1: 2}, 1, 5)", "f({}, 1, 5)"]),
            Example(
                """
                def f(**options):
                    «size = None
                    if "size" in options:
                        size = options["size"]»
                    return size
                """,
                after: """
                    def f(**options):
                        size = options.get("size")
                        return size
                    """,
                showing: ["f()", "f(size=3)", "f(size=None)"]),
        ],
        silent: [
            Example("def f(d, k, v):\n    if k in d:\n        v = d[k]\n    return v\n"),
            Example(
                """
                def f(d, k):
                    v = 0
                    if k in d:
                        v = d[k]
                    elif k:
                        v = 3
                    return v
                """),
            Example("def f(d):\n    v = 0\n    if v in d:\n        v = d[v]\n    return v\n"),
            Example("def f(d, k):\n    return d[k] if k in d else expensive()\n"),
            Example("def f(d, k, e):\n    return d[k] if k in d else e[k]\n"),
            Example("def f(d, k, j):\n    return d[j] if k in d else 0\n"),
            Example("def f(d, k):\n    if k in d:\n        v = d[k]\n    else:\n        w = 0\n    return v, w\n"),
            Example(
                """
                def f(d, k):
                    if k in d:
                        print(k)
                        v = d[k]
                    else:
                        v = 0
                    return v
                """),
            Example(
                """
                def f(d, k, q):
                    if q:
                        v = 1
                    elif k in d:
                        v = d[k]
                    else:
                        v = 0
                    return v
                """),
            Example("class A(dict):\n    def get(self, k, v):\n        return self[k] if k in self else v\n"),
            Example("def f(xs: list):\n    return xs[0] if 0 in xs else None\n"),
        ])

    func check(_ subject: AST.AnyIf, _ file: ReviewedFile) -> Finding? {
        guard let choice = Choice(subject.node), let test = choice.test.membershipTest else { return nil }
        let (found, missing) = test.isNegated ? (choice.orelse, choice.body) : (choice.body, choice.orelse)
        guard found.isItem(test.element, of: test.container), missing.isPlainValue, test.container.isStablePlace,
            // A class's own `get` would call itself.
            !test.container.isName("self"), file.isPure(test.element)
        else { return nil }
        let type = file.types.type(of: test.container)
        guard type == nil || type?.isMapping == true else { return nil }
        let arguments = test.element.code() + (missing.isNone ? "" : ", \(missing.code())")
        let text = "\(test.container.code(.atom)).get(\(arguments))"
        let finding = Finding(from: choice.first, to: choice.last, "Use `\(Self.shortened(text))`")
        let edit =
            choice.prefix.map { Edit.replaceStatements(choice.first, through: choice.last, $0 + text) }
            ?? .replaceWhole(subject.node, text)
        return finding.rewriting(
            "Ask with `get`", safeIf: [.type(test.container, .dict, .counter, .defaultdict)], [edit])
    }

    private static func shortened(_ text: String) -> String {
        text.count > 60 || text.contains("\n") ? "get(key, default)" : text
    }

    /// What the shapes have in common: a test and a value for each answer.
    private struct Choice {
        let test, body, orelse, first, last: Node
        /// What stands before the value in the statement that replaces it; nil for an expression.
        let prefix: String?

        init?(_ node: Node) {
            if let expression = node.as(AST.IfExp.self) {
                (test, body, orelse) = (expression.test, expression.body, expression.orelse)
                (first, last, prefix) = (node, node, nil)
                return
            }
            guard let branch = node.as(AST.If.self), !node.isWrittenElif, let only = branch.body.only else {
                return nil
            }
            if branch.orelse.isEmpty, let taken = only.soleAssignment {
                // `v = 0` just before; with the test the other way round it would be the value of a missing key.
                guard branch.test.membershipTest?.isNegated == false, let before = node.previousStatement,
                    let preset = before.soleAssignment,
                    preset.target.isSameName(as: taken.target),
                    ![branch.test, taken.value].contains(where: {
                        $0.subtree.contains { $0.isSameName(as: preset.target) }
                    })
                else { return nil }
                (test, body, orelse, first, last) = (branch.test, taken.value, preset.value, before, node)
                prefix = "\(preset.target.text) = "
                return
            }
            if let taken = only.soleAssignment, let other = branch.orelse.only?.soleAssignment,
                taken.target.isEqual(to: other.target)
            {
                (test, body, orelse, first, last) = (branch.test, taken.value, other.value, node, node)
                prefix = "\(taken.target.text) = "
                return
            }
            guard let result = only.as(AST.Return.self)?.value else { return nil }
            let end = branch.orelse.isEmpty ? node.nextStatement : branch.orelse.only
            guard let end, let other = end.as(AST.Return.self)?.value else { return nil }
            (test, body, orelse, first, last) = (branch.test, result, other, node, branch.orelse.isEmpty ? end : node)
            prefix = "return "
        }
    }
}
