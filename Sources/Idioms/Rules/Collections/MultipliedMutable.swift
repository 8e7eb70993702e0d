internal import PythonSyntax

/// `[[0] * n] * m`.
struct MultipliedMutable: Rule {
    static let page = RulePage(
        name: "multiplied-mutable", code: "COL025", topic: .collections, level: .bugProne,
        summary: "A list with something changeable in it is multiplied: every place holds the same object.",
        why: """
            Multiplying repeats references, it copies nothing: `grid = [[0] * 3] * 2` has one row twice, and \
            `grid[0][0] = 1` changes both.
            """,
        instead: "Write `[[0] * n for _ in range(m)]`, which makes a new row each time.",
        whenNot: "When the rows are never changed, or are meant to be one and the same.",
        fixSafety: "A suggestion, since it changes what the code does: every element becomes an object of its own.",
        peers: ["R6610"], reading: ["Programming FAQ, How do I create a multidimensional list?"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(n, m):\n    grid = «[[0] * n] * m»\n    return grid\n",
                after: "def f(n, m):\n    grid = [[0] * n for _ in range(m)]\n    return grid\n"),
            Example(
                "rows = «3 * [[]]»\nrows[0].append(1)\n", after: "rows = [[] for _ in range(3)]\nrows[0].append(1)\n"),
            Example(
                "def f(xs):\n    return «[{}] * (len(xs) + 1)»\n",
                after: "def f(xs):\n    return [{} for _ in range(len(xs) + 1)]\n"),
            Example(
                """
                class Board:
                    def __init__(self):
                        self.rows = «[[], []] * 2»

                    def put(self, row, x):
                        self.rows[row].append(x)
                """),
            Example(
                """
                def f():
                    g = «[[0] * 2] * 3»
                    for row in g:
                        row[0] = 1
                    print(g)
                """,
                after: """
                    def f():
                        g = [[0] * 2 for _ in range(3)]
                        for row in g:
                            row[0] = 1
                        print(g)
                    """),
        ],
        silent: [
            Example("row = [0] * 3\n"), Example("rows = [[]] * 1\n"), Example("rows = [(0, 0)] * 3\n"),
            Example("def f(xs):\n    it = [iter(xs)] * 2\n    return list(zip(*it))\n"),
            Example("def test(x):\n    assert x == [[1]] * 3\n"),
            Example("import numpy\na = numpy.array([[0] * 3] * 3)\n"),
            Example("def f(n):\n    rows = [[]] * n\n    for i in range(n):\n        rows[i] = [i]\n    print(rows)\n"),
            Example("rows = [[0] * 3 for _ in range(2)]\n"), Example("xs = [[1]] + [[2]]\n"),
        ])

    func check(_ product: AST.BinOp, _ file: ReviewedFile) -> Finding? {
        guard product.op == .mult else { return nil }
        let isListLeft = product.left.kind == .list
        guard let list = (isListLeft ? product.left : product.right).as(AST.List.self),
            list.elts.contains(where: { file.isFreshMutable($0) }),
            isAtRisk(product.node, file)
        else { return nil }
        let count = isListLeft ? product.right : product.left
        if let number = count.intValue, number < 2 { return nil }
        let finding = Finding(product.node, "Make a new object for each place: multiplying repeats the same one")
        guard let element = list.elts.only, file.names.isBuiltin("range", at: product.node),
            file.names.scope(of: product.node).kind != .class, Check.movable([element]).holds(file),
            !element.subtree.contains(where: { $0.isName("_") })
        else { return finding.advising("Use a comprehension") }
        return finding.suggesting(
            "Use a comprehension", because: "every place then holds an object of its own",
            checks: [.builtins("range", at: product.node)],
            [.replace(product.node, "[\(element.elementCode) for _ in range(\(count.code()))]")])
    }

    /// It is returned, or what it is bound to is changed inside: otherwise sharing does no harm.
    private func isAtRisk(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let parent = node.parent else { return false }
        switch parent.kind {
        case .return: return true
        case .listComp: return AST.ListComp(unchecked: parent).elt == node && isAtRisk(parent, file)
        case .assign, .annAssign:
            guard let target = parent.soleAssignment?.target ?? parent.as(AST.AnnAssign.self)?.target else {
                return false
            }
            if let variable = file.names.variable(target) {
                return file.isChangedInside(variable) || variable.reads.contains { $0.node.parent?.kind == .return }
            }
            guard target.kind == .attribute, let owner = node.ancestors.first(where: { $0.kind == .classDef })
            else { return false }
            return owner.descendants.contains { mention in
                guard mention.kind == .attribute, mention.isEqual(to: target),
                    let item = mention.parent?.as(AST.Subscript.self), item.value == mention
                else { return false }
                return file.isChanged(item.node)
            }
        default: return false
        }
    }
}
