internal import PythonSyntax

/// `for x in xs: x = 0`, and nobody looks at it.
struct LoopVariableOverwritten: Rule {
    static let page = RulePage(
        name: "loop-variable-overwritten", code: "LOP026", topic: .loops, level: .bugProne,
        summary:
            """
                A loop variable is given a value that nobody reads before the next turn replaces it, or an inner \
                loop takes it away.
                """,
        why: """
            The next turn gives the variable the next item, whatever it was set to: assigning to it changes neither \
            the container nor the course of the loop. What was meant has to be written otherwise.
            """,
        instead: """
            To change the items, build a new list: `[f(x) for x in xs]`. To skip some, use `while` or another `range`. \
            Two loops, one in the other, need two names.
            """,
        whenNot: "Making the value tidy before it is used, as in `line = line.strip()`, is common and not reported.",
        fixSafety: "Explained only: what was meant, the code does not say.",
        peers: ["PLW2901", "W2901"], reading: ["Tutorial, for Statements"])

    static let examples = Examples(
        flagged: [
            Example("for x in xs:\n    «x = x * 2»\n"),
            Example("for i in range(10):\n    print(i)\n    if i % 3 == 0:\n        «i += 1»\n"),
            Example(
                """
                    def f(rows):
                        for i in rows:
                            for «i» in range(3):
                                print(i)
                            print('row', i)
                    """
            ),
            Example("for k, v in d.items():\n    «v = v.strip()»\n"),
        ],
        silent: [
            Example("for line in lines:\n    line = line.strip()\n    print(line)\n"),
            Example("for x in xs:\n    x += 1\n    print(x)\n"), Example("for x in xs:\n    x = None\n"),
            Example("for x in xs:\n    if x:\n        x = x.a\n    f(x)\n"),
            Example("for x in xs:\n    x = f(x)\nprint(x)\n"),
            Example("for x in xs:\n    while x:\n        x = x.parent\n"),
            Example("for x in xs:\n    y = x\n    for z in y:\n        print(z)\n"),
            Example("for i in a:\n    for i in b:\n        print(i)\n"),
            Example("for row in rows:\n    row += [0]\n"), Example("for _ in xs:\n    _ = f()\n"),
            Example("for x in xs:\n    x = save(x)\n"),
            Example("for i in a:\n    if i:\n        for i in b:\n            print(i)\n        break\n    print(i)\n"),
            Example("for i in a:\n    if b:\n        for i in b:\n            print(i)\n    else:\n        print(i)\n"),
        ])

    func check(_ loop: AST.AnyFor, _ file: ReviewedFile) -> Finding? {
        for name in loop.target.subtree where name.kind == .name && !name.text.hasPrefix("_") {
            guard let variable = file.names.variable(name), !variable.isDeclared, !variable.isCaptured else { continue }
            let reads = variable.reads.filter { loop.node.contains($0.node) }
            for binding in variable.bindings where loop.body.contains(where: { $0.contains(binding.node) }) {
                guard let statement = binding.node.statement else { continue }
                let later = reads.contains { $0.node.start >= statement.end }
                if let inner = statement.as(AST.AnyFor.self), inner.target == binding.node {
                    // Read behind the inner loop, where the outer one's item is gone.
                    guard reads.contains(where: { $0.node.isReached(after: inner.node, in: loop.node) }),
                        loop.target == name, !file.isRebound(variable, after: inner.node, in: loop.node)
                    else { continue }
                    return Finding(
                        inner.target, "Give the inner loop a variable of its own: `\(name.text)` is the outer one's"
                    )
                    .advising("Rename the inner loop's variable")
                }
                guard !later, statement.enclosingLoop == loop.node, Self.assigns(statement, binding.node, file),
                    !variable.isRead(after: loop.node), statement.jumpsOut(of: loop.node) == false
                else { continue }
                return Finding(
                    statement, "Build a new list, or use another name: nobody sees this value of `\(name.text)`"
                )
                .advising("Build a new list of the changed items, or leave the assignment out")
            }
        }
        return nil
    }

    /// `x = …` of something that has no effect of its own, not to drop the item; or `x += …` of a number or a string:
    /// a list or an array would be changed in its place.
    private static func assigns(_ statement: Node, _ target: Node, _ file: ReviewedFile) -> Bool {
        if let update = statement.as(AST.AugAssign.self) {
            guard update.target == target, let type = file.types.type(of: target) else { return false }
            return type.isNumber || type == .str || type == .bytes || type == .tuple
        }
        guard let (name, value) = statement.soleAssignment else { return false }
        return name == target && !value.isNone && file.isPure(value)
    }
}

extension Node {
    /// It stands in a statement behind `earlier`, in a block around both: not in another branch.
    fileprivate func isReached(after earlier: Node, in loop: Node) -> Bool {
        var current = earlier
        while current != loop {
            if let block = current.block {
                for later in block.statements[(block.position + 1)...] {
                    if later.contains(self) { return true }
                    if later.isJump { return false }
                }
            }
            guard let parent = current.parent else { return false }
            current = parent
        }
        return false
    }

    /// A `try` of the loop stands around it: its handler may look at any value.
    fileprivate func jumpsOut(of loop: Node) -> Bool {
        ancestors.prefix { $0 != loop }.contains { $0.kind == .try || $0.kind == .tryStar || $0.kind == .with }
    }
}

extension ReviewedFile {
    /// Something behind `inner` gives the variable another value.
    fileprivate func isRebound(_ variable: Variable, after inner: Node, in loop: Node) -> Bool {
        variable.bindings.contains { loop.contains($0.node) && $0.node.start >= inner.end }
    }
}
