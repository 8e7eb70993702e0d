internal import PythonSyntax

/// `g = grid[:]`, then `g[i][j] = …`.
struct ShallowCopyOfNested: Rule {
    static let page = RulePage(
        name: "shallow-copy-of-nested", code: "COL027", topic: .collections, level: .bugProne, confidence: .medium,
        summary: "A list of lists is copied by its outer level only, and then changed inside.",
        why: """
            A slice, `list()` or `copy()` makes a new outer list that holds the same inner ones: what is written into \
            `new[i][j]` is also in the original.
            """,
        instead: "Use `copy.deepcopy(grid)`, or copy each row: `[row[:] for row in grid]`.",
        whenNot: "When both are meant to share their inner lists.",
        fixSafety: "No rewrite is offered: only you know whether sharing is meant.",
        peers: [], reading: ["copy.deepcopy"])

    static let examples = Examples(
        flagged: [
            Example("def f(grid, i, j):\n    new = «grid[:]»\n    new[i][j] = 1\n    return new\n"),
            Example(
                """
                def f(grid: list):
                    new = «grid.copy()»
                    for row in range(3):
                        new[row][0] += 1
                    return new, grid
                """),
            Example("def f(d):\n    e = «dict(d)»\n    e['xs'].append(3)\n    return e\n"),
            Example("import copy\n\ndef f(self):\n    b = «copy.copy(self.board)»\n    b[0][0] = 'x'\n    return b\n"),
        ],
        silent: [
            Example("def f(xs):\n    new = xs[:]\n    new[0] = 1\n    return new\n"),
            Example("import copy\ndef f(grid):\n    new = copy.deepcopy(grid)\n    new[0][0] = 1\n    return new\n"),
            Example("def f(grid):\n    new = grid[:]\n    new[0] = new[0][:]\n    new[0][0] = 1\n    return new\n"),
            Example("def f(array):\n    new = array.copy()\n    new[0][0] = 1\n    return new\n"),
            Example("def f(grid):\n    new = [row[:] for row in grid]\n    new[0][0] = 1\n    return new\n"),
            Example("def f(xs):\n    ys = xs[:]\n    print(ys[0][1])\n    return ys\n"),
            Example("def f(xs):\n    ys = list(map(list, xs))\n    ys[0][1] = 3\n    return ys\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let (target, value) = assign.node.soleAssignment, target.kind == .name, isShallowCopy(value, file),
            let variable = file.names.variable(target), !variable.isDeclared, variable.onlyBinding?.node == target
        else { return nil }
        var isChangedInside = false
        for read in variable.reads {
            guard let item = read.node.parent?.as(AST.Subscript.self), item.value == read.node else { continue }
            // `new[i] = …` may put a copy there.
            if item.ctx != .load { return nil }
            isChangedInside = isChangedInside || file.isChanged(item.node)
        }
        guard isChangedInside else { return nil }
        return Finding(value, "Use `copy.deepcopy`: the inner lists of `\(target.text)` are still the original's")
            .advising("Copy all levels with `copy.deepcopy`")
    }

    /// `g[:]`, `list(g)`, `dict(g)`, `copy.copy(g)`, `g.copy()` of a known type; of something with a name.
    private func isShallowCopy(_ value: Node, _ file: ReviewedFile) -> Bool {
        if let (container, slice) = value.slicePart {
            return slice.lower == nil && slice.upper == nil && slice.step == nil && isPlace(container)
        }
        guard let call = value.as(AST.Call.self) else { return false }
        if let container = call.receiver(of: "copy"), call.args.isEmpty {
            // An array's `copy` copies everything.
            let type = file.types.type(of: container)
            return type == .list || type == .dict
        }
        guard let container = call.onlyArgument, isPlace(container) else { return false }
        return file.calls(value, builtin: "list") || file.calls(value, builtin: "dict")
            || file.calls(value, "copy.copy")
    }

    private func isPlace(_ node: Node) -> Bool { node.kind == .name || node.kind == .attribute }
}
