internal import PythonSyntax

/// `for p in ps: f(p[0], p[1])`.
struct UnpackInLoopTarget: Rule {
    static let page = RulePage(
        name: "unpack-in-loop-target", code: "ITR020", topic: .iteration, level: .idiom,
        summary: "A loop variable that is only used as `p[0]`, `p[1]`.",
        why: """
            The loop can take the parts out itself and give each a name. `name, age` tells what `p[0]` and `p[1]` are, \
            and a row of another length is noticed at once.
            """,
        instead: "Write `for name, age in people:`; `for name, *_ in people:` when there are more.",
        whenNot: "When the items have more parts, or not all the same number.",
        fixSafety: "Safe where the code shows how many parts an item has. Rename the parts to what they are.",
        reading: ["Tutorial, Tuples and Sequences"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(d: dict):\n    for «pair» in d.items():\n        print(pair[0], pair[1])\n",
                after: "def f(d: dict):\n    for key, value in d.items():\n        print(key, value)\n",
                showing: ["f({1: 2})", "f({})"]),
            Example(
                "def f(xs, ys):\n    return [p[0] * p[1] for «p» in zip(xs, ys) if p[1]]\n",
                after: "def f(xs, ys):\n    return [first * second for first, second in zip(xs, ys) if second]\n",
                showing: ["f([1, 2], [3, 0])", "f([], [])"]),
            Example(
                """
                for «option» in table:
                    long = option[0]
                    short = option[1]
                    print(long, short)
                """,
                after: """
                    for long, short in table:
                        print(long, short)
                    """),
            Example(
                "for «row» in rows:\n    print(row[0])\n    print(row[1] + row[0], row[2])\n",
                after: "for first, second, third in rows:\n    print(first)\n    print(second + first, third)\n"),
        ],
        silent: [
            Example("for p in ps:\n    print(p[0])\n"), Example("for p in ps:\n    print(p[0], p[1], p)\n"),
            Example("for p in ps:\n    print(p[0], p[2])\n"), Example("for p in ps:\n    print(p[0], p[-1])\n"),
            Example("for p in ps:\n    p[0] = p[1]\n"), Example("for p in ps:\n    print(p[0], p[1])\nprint(p)\n"),
            Example("for p in zip(a, b, c):\n    print(p[0], p[1])\n"),
            Example("for p in ps:\n    print(p[0], p[i], p[1])\n"),
            Example("for p in ps:\n    print(p[0], p[1:])\n"),
            Example("for p in ps:\n    if p[0]:\n        print(p[1])\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, clause.target.kind == .name, let reads = file.reads(of: clause.target, in: clause),
            reads.count > 1
        else { return nil }
        var items: [(node: Node, number: Int)] = []
        for read in reads {
            guard let item = read.parent?.as(AST.Subscript.self), item.value == read, item.ctx == .load,
                let number = item.slice.intValue, (0..<4).contains(number)
            else { return nil }
            items.append((item.node, number))
        }
        let count = (items.map(\.number).max() ?? 0) + 1
        let length = file.shownLength(of: clause.target)
        guard count > 1, Set(items.map(\.number)).count == count, (length ?? count) == count,
            // Parts looked at only sometimes may only sometimes be there.
            length != nil
                || (0..<count).allSatisfy({ part in
                    items.contains { $0.number == part && isAlwaysRead($0.node, clause) }
                })
        else { return nil }
        var finding = Finding(clause.target, "Unpack `\(clause.target.text)` in the loop: its parts get names")
            .requiring(.dead(clause.target, after: clause))
        if length == nil { finding.confidence = .medium }
        let groups = (0..<count).map { part in items.filter { $0.number == part }.map(\.node) }
        let leading = file.leadingNames(groups, in: clause)
        let pool = Self.names(clause.iter, file)
        let names = (0..<count).map { leading[$0]?.name ?? pool[$0] }
        guard file.canEdit(items.map(\.node)), Set(names).count == count,
            (0..<count).allSatisfy({ leading[$0] != nil || file.freshName([names[$0]], at: clause.owner) != nil })
        else { return finding.advising("Write `for first, second in …`, with names that say what the parts are") }
        return finding.rewriting(
            "Unpack in the loop", safeIf: [.length(clause.target, count)],
            [.replace(clause.target, names.joined(separator: ", "))] + file.naming(groups, names, leading))
    }

    private static func names(_ iter: Node, _ file: ReviewedFile) -> [String] {
        if file.calls(iter, builtin: "enumerate") { return ["index", "item", "third", "fourth"] }
        if iter.as(AST.Call.self)?.receiver(of: "items") != nil { return ["key", "value", "third", "fourth"] }
        return ["first", "second", "third", "fourth"]
    }

    /// No branch of the body lies between: each turn looks at it.
    private func isAlwaysRead(_ node: Node, _ clause: AST.ForClause) -> Bool {
        var child = node
        for ancestor in node.ancestors {
            if ancestor == clause.owner { return true }
            switch ancestor.kind {
            case .if: if AST.If(unchecked: ancestor).test != child { return false }
            case .ifExp: if AST.IfExp(unchecked: ancestor).test != child { return false }
            case .boolOp: if AST.BoolOp(unchecked: ancestor).values.first != child { return false }
            case .for, .while, .try, .matchCase: return false
            default: break
            }
            child = ancestor
        }
        return true
    }
}
