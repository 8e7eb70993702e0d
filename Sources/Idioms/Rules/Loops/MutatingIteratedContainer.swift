internal import PythonSyntax

/// `for x in xs: xs.remove(x)`.
struct MutatingIteratedContainer: Rule {
    static let page = RulePage(
        name: "mutating-iterated-container", code: "LOP025", topic: .loops, level: .bugProne,
        summary: "A loop takes items out of, or puts items into, the container that it runs over.",
        why: """
            A list moves its items up when one goes, so the loop steps over the next one; a dictionary or set raises \
            `RuntimeError`. Either way not every item is looked at.
            """,
        instead: "Build a new container of what is to stay, or loop over a copy: `for x in list(xs):`.",
        whenNot: "When the loop is left right after the change.",
        fixSafety: "A suggestion: it does what was probably meant, which is not what happens now.",
        peers: ["B909", "W4701", "E4702", "R6303"], reading: ["Tutorial, for Statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    for x in xs:\n        if x < 0:\n            «xs.remove(x)»\n",
                after: "def f(xs: list):\n    xs[:] = [x for x in xs if not x < 0]\n"),
            Example(
                """
                    def f(d):
                        for k in d.keys():
                            if not d[k]:
                                print(k)
                                «del d[k]»

                    """,
                after:
                    """
                        def f(d):
                            for k in list(d.keys()):
                                if not d[k]:
                                    print(k)
                                    del d[k]

                        """
            ),
            Example(
                """
                    class A:
                        open = None

                        def f(self):
                            self.open = set()
                            for x in self.open:
                                «self.open.discard(x)»

                    """,
                after:
                    """
                        class A:
                            open = None

                            def f(self):
                                self.open = set()
                                for x in list(self.open):
                                    self.open.discard(x)

                        """
            ),
        ],
        silent: [
            Example("for x in xs:\n    if x:\n        xs.remove(x)\n        break\n"),
            Example("for x in list(xs):\n    xs.remove(x)\n"), Example("for x in xs:\n    ys.remove(x)\n"),
            Example(
                """
                    def f(xs):
                        for x in xs:
                            if x:
                                xs.remove(x)
                                print(x)
                                return x
                    """
            ),
            Example("for x in xs:\n    xs = xs.copy()\n    xs.remove(x)\n"),
            Example("for x in xs[:]:\n    xs.remove(x)\n"),
            Example("for x in xs:\n    if x:\n        xs.append(x.child)\n"),
            Example(
                "class A:\n    def f(self):\n        for x in self.mail.keys():\n            self.mail.discard(x)\n"),
            Example("class A:\n    def f(self):\n        for x in self:\n            self.discard(x)\n"),
            Example("for x in xs:\n    def g():\n        xs.pop()\n    f(g)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        var container = loop.iter
        if let call = container.as(AST.Call.self), call.args.isEmpty,
            let receiver = call.receiver(of: "keys") ?? call.receiver(of: "values") ?? call.receiver(of: "items")
        {
            container = receiver
        }
        guard container.kind == .name || container.kind == .attribute, container.isStablePlace,
            Self.isContainer(container, file),
            let change = loop.node.descendants.first(where: { Self.changes($0, container, loop) }),
            let statement = change.statement, !Self.leaves(statement, loop.node)
        else { return nil }
        // Under another meaning of the name the change is not of what is looped over.
        for part in container.subtree where part.kind == .name {
            guard file.names.variable(part)?.isBound(in: loop.node) != true else { return nil }
        }
        let finding = Finding(statement, "Loop over a copy of `\(container.text)`, or build a new one")
            .requiring(.builtins("list", at: loop.node))
        if let edit = Self.filter(loop, container, statement, file) {
            return finding.suggesting(
                "Keep the others in a comprehension",
                because: "the loop skips the item behind each one that it removes",
                [edit])
        }
        return finding.suggesting(
            "Loop over a copy", because: "the loop then looks at every item, which it does not now",
            [.replace(loop.iter, "list(\(loop.iter.code()))")])
    }

    /// A built-in container, as far as can be seen: many classes give out a list from their own `keys()`.
    private static func isContainer(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let type = file.likelyType(of: node) else { return node.kind == .name && !node.isName("self") }
        return [.list, .dict, .set, .deque, .counter, .defaultdict, .bytearray].contains(type)
    }

    /// `xs.remove(…)`, `del xs[…]`: it changes how many items there are.
    private static func changes(_ node: Node, _ container: Node, _ loop: AST.For) -> Bool {
        guard node.isDirectlyIn(loop.node), loop.body.contains(where: { $0.contains(node) }) else { return false }
        if let deletion = node.as(AST.Delete.self) {
            return deletion.targets.contains { $0.as(AST.Subscript.self)?.value.isEqual(to: container) ?? false }
        }
        guard let method = node.as(AST.Call.self)?.func.as(AST.Attribute.self), method.value.isEqual(to: container)
        else {
            return false
        }
        return ["remove", "pop", "insert", "discard", "clear", "popitem"].contains(method.attr.description)
    }

    /// Behind the statement the loop is left, before its next turn.
    private static func leaves(_ statement: Node, _ loop: Node) -> Bool {
        var current = statement
        while current != loop {
            if let block = current.block {
                let isLeft = block.statements[block.position...].contains { later in
                    later.kind == .return || later.kind == .raise || later.kind == .break && later.jumpTarget == loop
                }
                if isLeft { return true }
            }
            guard let parent = current.parent else { return false }
            current = parent
        }
        return false
    }

    /// `if test: xs.remove(x)` alone, of a list: what stays is a comprehension.
    private static func filter(_ loop: AST.For, _ list: Node, _ change: Node, _ file: ReviewedFile) -> Edit? {
        guard let test = loop.body.only?.as(AST.If.self), test.orelse.isEmpty, test.body.only == change,
            loop.orelse.isEmpty, loop.iter == list, file.likelyType(of: list) == .list,
            let (_, item) = change.callStatement("remove"), item.isSameName(as: loop.target),
            !test.test.subtree.contains(where: { $0.kind == .namedExpr || $0.kind == .await || $0.isEqual(to: list) })
        else { return nil }
        let name = item.text
        let kept = file.negation(of: test.test)
        let clauses = ["for \(name) in \(list.text)", "if \(kept)"]
        let text = file.comprehension("[", name, clauses, "]", after: "\(list.text)[:] = ", at: loop.node)
        return .replaceStatements(loop.node, text)
    }
}
