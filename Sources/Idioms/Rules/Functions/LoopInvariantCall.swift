internal import PythonSyntax

/// `sum(xs)` in every turn of a loop that leaves `xs` alone.
struct LoopInvariantCall: Rule {
    static let page = RulePage(
        name: "loop-invariant-call", code: "FNC016", topic: .functions, level: .idiom, confidence: .medium,
        summary: "A whole container gone through in every turn of a loop that does not change it.",
        why:
            "The answer is the same every time, but the whole container is read for it: the loop becomes quadratic.",
        instead: "Work it out once before the loop and give it a name.",
        whenNot: "When the container does change, somewhere that cannot be seen from here.",
        fixSafety: "There is no rewrite: before the loop it would also run when the loop does not.",
        peers: ["W8201"], reading: ["Wiki, Time Complexity"])

    static let examples = Examples(
        flagged: [
            Example("def f(xs):\n    out = []\n    for x in xs:\n        out.append(x / «sum(xs)»)\n    return out\n"),
            Example("for name in names:\n    if name in «set(wanted)»:\n        print(name)\n"),
            Example("while n < 10:\n    n += «max(steps)» + 1\n"),
        ],
        silent: [
            Example("for x in xs:\n    print(sum(x))\n"), Example("for x in xs:\n    xs2.append(sum(xs2))\n"),
            Example("total = sum(xs)\nfor x in xs:\n    print(x / total)\n"),
            Example("for x in xs:\n    xs = xs[1:]\n    print(1 + sum(xs))\n"),
            Example("for x in xs:\n    ys = set(zs)\n    ys.add(x)\n"),
            Example("for x in xs:\n    f(ys)\n    n += max(ys)\n"),
            Example("for x in max(xs):\n    print(x)\n"), Example("for x in xs:\n    fs.append(lambda: 1 + sum(xs))\n"),
        ])

    static let callees: Words? = ["sum", "max", "min", "set", "frozenset"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let name = call.func.identifier,
            name == "sum" || name == "max" || name == "min" || name == "set" || name == "frozenset",
            let container = call.onlyArgument, container.kind == .name, file.names.isUnbound(call.func),
            let parent = call.node.parent, isUsedOnly(call.node, in: parent), let loop = loop(around: call.node)
        else { return nil }
        if let variable = file.names.variable(container), variable.isDeclared || variable.isBound(in: loop) {
            return nil
        }
        return Finding(call.node, "Work out `\(call.text)` once, before the loop")
            .requiring(.unchanged(container, in: Array(loop.blocks[0])))
            .advising("Give it a name before the loop")
    }

    /// An operand: the result is not kept, where it might be changed.
    private func isUsedOnly(_ node: Node, in parent: Node) -> Bool {
        switch parent.kind {
        case .binOp: return true
        case .compare:
            return AST.Compare(unchecked: parent).left != node || AST.Call(unchecked: node).func.isName("set") == false
        default: return false
        }
    }

    /// The innermost loop in whose body the node is evaluated in every turn.
    private func loop(around node: Node) -> Node? {
        var child = node
        for ancestor in node.ancestors {
            switch ancestor.kind {
            case .for, .asyncFor, .while: return ancestor.blocks[0].contains { $0.contains(child) } ? ancestor : nil
            case .functionDef, .asyncFunctionDef, .classDef, .lambda, .listComp, .setComp, .dictComp, .generatorExp:
                return nil
            // What leaves the loop runs once.
            case .return, .raise: return nil
            default: child = ancestor
            }
        }
        return nil
    }
}
