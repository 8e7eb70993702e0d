internal import PythonSyntax

/// `if k not in d: d[k] = []`, then `d[k].append(v)`.
struct GroupWithDefaultdict: Rule {
    static let page = RulePage(
        name: "group-with-defaultdict", code: "COL004", topic: .collections, level: .idiom,
        summary: "The container for a key is made by hand before something is put into it.",
        why: """
            Grouping is one step to think of, here it takes three mentions of the same place. A `defaultdict` makes \
            the missing container itself; `setdefault` does it for a dictionary that has to stay plain.
            """,
        instead: """
            Start with `groups = defaultdict(list)` and only write `groups[key].append(value)`; or write \
            `groups.setdefault(key, []).append(value)`.
            """,
        whenNot: """
            A `defaultdict` also makes an entry when somebody only reads a missing key: where later code tests \
            `groups[key]`, prefer `setdefault`.
            """,
        fixSafety: "The rewrite uses `setdefault`; safe when the code shows that it is a dictionary.",
        peers: [], reading: ["collections.defaultdict", "Standard types, dict.setdefault"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words):
                    groups = {}
                    for w in words:
                        «if w[0] not in groups:
                            groups[w[0]] = []
                        groups[w[0]].append(w)»
                    return groups
                """,
                after: """
                    def f(words):
                        groups = {}
                        for w in words:
                            groups.setdefault(w[0], []).append(w)
                        return groups
                    """,
                showing: ["f(['ab', 'ac', 'b'])", "f([''])", "f([[[]]])"]),
            Example(
                """
                def f(pairs):
                    d = dict()
                    for k, v in pairs:
                        «if k in d:
                            d[k].append(v)
                        else:
                            d[k] = [v]»
                    return d
                """,
                after: """
                    def f(pairs):
                        d = dict()
                        for k, v in pairs:
                            d.setdefault(k, []).append(v)
                        return d
                    """,
                showing: ["f([(1, 2), (1, 3)])", "f([])", "f([([], 1)])"]),
            Example(
                """
                def f(self, kind, item):
                    «if not kind in self.items:
                        self.items[kind] = set()
                    self.items[kind].add(item)»
                """,
                after: """
                    def f(self, kind, item):
                        self.items.setdefault(kind, set()).add(item)
                    """),
        ],
        silent: [
            Example("def f(d, k, v):\n    if k not in d:\n        d[k] = make()\n    d[k].append(v)\n"),
            Example("def f(d, k, j, v):\n    if k not in d:\n        d[k] = []\n    d[j].append(v)\n"),
            Example("def f(d, k, v):\n    if k not in d:\n        d[k] = []\n        print(k)\n    d[k].append(v)\n"),
            Example("def f(d, k, v):\n    d.setdefault(k, []).append(v)\n"),
            Example("def f(d, k, v):\n    if k in d:\n        d[k].append(v)\n    else:\n        d[k] = [v, 1]\n"),
            Example("def f(d, k):\n    if k not in d:\n        d[k] = []\n    return d[k]\n"),
            Example("def f(d, k, v):\n    if k not in d:\n        d[k] = 0\n    d[k] += v\n"),
            Example(
                """
                from collections import defaultdict
                d = defaultdict(list)
                if 1 not in d:
                    d[1] = []
                d[1].append(2)
                """),
        ])

    func check(_ branch: AST.If, _ file: ReviewedFile) -> Finding? {
        guard !branch.node.isWrittenElif, branch.body.count == 1, let test = branch.test.membershipTest,
            test.container.isStablePlace, file.isPure(test.element)
        else { return nil }
        let type = file.types.type(of: test.container)
        guard type == nil || type == .dict else { return nil }
        if branch.orelse.isEmpty { return test.isNegated ? beforehand(branch, test, file) : nil }
        return otherwise(branch, test, file)
    }

    /// `if k not in d: d[k] = []`, then `d[k].append(v)`.
    private func beforehand(_ branch: AST.If, _ test: MembershipTest, _ file: ReviewedFile) -> Finding? {
        guard let start = branch.body.only?.soleAssignment, start.target.isItem(test.element, of: test.container),
            isEmptyContainer(start.value, file), let next = branch.node.nextStatement,
            let call = next.as(AST.Expr.self)?.value.as(AST.Call.self), let method = call.func.as(AST.Attribute.self),
            method.value.isItem(test.element, of: test.container), method.value.parenthesizedRange == method.value.range
        else { return nil }
        let text = "\(test.container.text).setdefault(\(test.element.code()), \(start.value.code()))"
        // What follows the place stays as it is.
        let edit = Edit(branch.node.start..<method.value.end, text, isStatement: true)
        return finding(Finding(from: branch.node, to: next, message(start.value)), test, [edit])
    }

    /// `if k in d: d[k].append(v)`, `else: d[k] = [v]`.
    private func otherwise(_ branch: AST.If, _ test: MembershipTest, _ file: ReviewedFile) -> Finding? {
        guard let first = branch.body.only, let second = branch.orelse.only else { return nil }
        let (adding, making) = test.isNegated ? (second, first) : (first, second)
        guard let start = making.soleAssignment, start.target.isItem(test.element, of: test.container),
            let call = adding.as(AST.Expr.self)?.value.as(AST.Call.self), let value = call.onlyArgument,
            let method = call.func.as(AST.Attribute.self), method.value.isItem(test.element, of: test.container)
        else { return nil }
        let elements = start.value.as(AST.List.self)?.elts ?? start.value.as(AST.Set.self)?.elts
        guard let element = elements?.only, element.isEqual(to: value) else { return nil }
        let isList = start.value.kind == .list
        guard isList ? method.attr == "append" : method.attr == "add",
            isList || file.names.isBuiltin("set", at: branch.node)
        else { return nil }
        let place = "\(test.container.text).setdefault(\(test.element.code()), \(isList ? "[]" : "set()"))"
        let text = "\(place).\(method.attr)(\(value.code()))"
        let found = Finding(branch.node, message(start.value))
        return finding(found, test, [.replaceStatements(branch.node, text)], more: [.plainValues([value])])
    }

    private func finding(_ found: Finding, _ test: MembershipTest, _ edits: [Edit], more: [Check] = []) -> Finding {
        found.rewriting("Make the container with `setdefault`", safeIf: [.type(test.container, .dict)] + more, edits)
    }

    private func message(_ container: Node) -> String {
        let kind = container.kind == .list || container.isCall(of: "list") ? "list" : "container"
        return "Let `setdefault` or a `defaultdict` make the missing \(kind)"
    }

    private func isEmptyContainer(_ node: Node, _ file: ReviewedFile) -> Bool {
        file.isEmpty(node, .list) || file.isEmpty(node, .dict) || file.isEmpty(node, .set)
            || file.calls(node, "collections.deque") && AST.Call(unchecked: node).args.isEmpty
    }
}
