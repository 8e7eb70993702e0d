internal import PythonSyntax

/// `if x in s: s.remove(x)`, `if k in d: del d[k]`.
struct DiscardAndPop: Rule {
    static let page = RulePage(
        name: "discard-and-pop", code: "COL014", topic: .collections, level: .idiom,
        summary: "A test that only keeps the removal of an element from failing.",
        why: """
            Sets and dictionaries have a way to remove what may not be there. It names the element once, and nothing \
            can come between the test and the removal.
            """,
        instead: "Write `s.discard(x)` for a set, `d.pop(key, None)` for a dictionary.",
        whenNot: "For a list the test is needed: its `remove` has no forgiving form.",
        fixSafety: """
            Safe when the code shows that it is a set, or a dictionary and a hashable key: an empty dictionary's `pop` \
            does not complain about an unhashable one, `in` does.
            """,
        peers: ["FURB132", "RUF051"], reading: ["Standard types, set.discard and dict.pop"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(s: set, x):
                    «if x in s:
                        s.remove(x)»
                    return s
                """,
                after: """
                    def f(s: set, x):
                        s.discard(x)
                        return s
                    """,
                showing: ["f({1, 2}, 1)", "f({1}, 3)", "f({1}, [])"]),
            Example(
                "def f(d: dict, k: int):\n    «if k in d:\n        del d[k]»\n    return d\n",
                after: "def f(d: dict, k: int):\n    d.pop(k, None)\n    return d\n",
                showing: ["f({1: 2}, 1)", "f({}, 1)"]),
            Example(
                "def f(self, key):\n    «if key in self.cache:\n        self.cache.pop(key)»\n",
                after: "def f(self, key):\n    self.cache.pop(key, None)\n"),
        ],
        silent: [
            Example("def f(xs, x):\n    if x in xs:\n        xs.remove(x)\n"),
            Example("def f(xs: list, x):\n    if x in xs:\n        del xs[x]\n"),
            Example("def f(d, k):\n    if k in d:\n        del d[k]\n    else:\n        print(k)\n"),
            Example("def f(d, k, e):\n    if k in d:\n        del e[k]\n"),
            Example("def f(d, k):\n    if k not in d:\n        del d[k]\n"),
            Example("def f(d, k):\n    if k in d:\n        del d[k], d[0]\n"),
            Example("def f(d, k):\n    if k in d:\n        return d.pop(k)\n"),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard branch.orelse.isEmpty, let statement = branch.body.only, !branch.node.isWrittenElif,
            let test = branch.test.membershipTest, !test.isNegated, test.container.isStablePlace,
            file.isPure(test.element)
        else { return nil }
        let container = test.container
        let type = file.types.type(of: container)
        if let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self), let argument = call.onlyArgument,
            argument.isEqual(to: test.element)
        {
            if let set = call.receiver(of: "remove"), set.isEqual(to: container), type == .set {
                let text = "\(container.text).discard(\(argument.code()))"
                return Finding(branch.node, "Use `discard`, which takes an element away if it is there")
                    .rewriting("Use `discard`", [.replaceStatements(branch.node, text)])
            }
            guard let dict = call.receiver(of: "pop"), dict.isEqual(to: container) else { return nil }
        } else {
            guard let target = statement.as(AST.Delete.self)?.targets.only, target.isItem(test.element, of: container)
            else { return nil }
        }
        guard type == nil || type?.isMapping == true else { return nil }
        let text = "\(container.text).pop(\(test.element.code()), None)"
        return Finding(branch.node, "Use `pop` with a default, which takes a key away if it is there")
            .rewriting(
                "Use `pop(key, None)`",
                safeIf: [.type(container, .dict, .counter, .defaultdict), .hashable(test.element)],
                [.replaceStatements(branch.node, text)])
    }
}
