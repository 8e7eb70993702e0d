internal import PythonSyntax

/// `fs.append(lambda: i)` in a loop.
struct ClosureOverLoopVariable: Rule {
    static let page = RulePage(
        name: "closure-over-loop-variable", code: "FNC010", topic: .functions, level: .bugProne,
        summary: "A lambda made in a loop and kept, which looks at the loop variable.",
        why: """
            A lambda looks names up when it is called, not when it is made. After the loop all of them see the last \
            value: three buttons, and each does what the third one should.
            """,
        instead: "Give the value to a parameter's default, `lambda i=i: …`, or use `functools.partial`.",
        whenNot: "When the lambda is called before the loop goes on.",
        fixSafety: "Each lambda keeps its own value, and can be called with one argument more.",
        peers: ["B023", "W0640"], reading: ["Programming FAQ, lambdas in a loop"])

    static let examples = Examples(
        flagged: [
            Example(
                "fs = []\nfor i in range(3):\n    fs.append(«lambda: i»)\n",
                after: "fs = []\nfor i in range(3):\n    fs.append(lambda i=i: i)\n"),
            Example(
                "for name in names:\n    Button(text=name, command=«lambda: show(name)»)\n",
                after: "for name in names:\n    Button(text=name, command=lambda name=name: show(name))\n"),
            Example(
                "fs = [«lambda x: x * n» for n in range(3)]\n", after: "fs = [lambda x, n=n: x * n for n in range(3)]\n"
            ),
            Example(
                "for i, (a, b) in pairs:\n    table[i] = «lambda: a + b»\n",
                after: "for i, (a, b) in pairs:\n    table[i] = lambda a=a, b=b: a + b\n"),
        ],
        silent: [
            Example("for i in xs:\n    ys.sort(key=lambda y: y[i])\n"),
            Example("for i in xs:\n    fs.append(lambda i=i: i)\n"),
            Example("for i in xs:\n    fs.append(lambda x: x)\n"),
            Example("for i in xs:\n    ys = list(map(lambda y: y + i, ys))\n"),
            Example("for i in xs:\n    return lambda: i\n"),
            Example("fs = [sorted(ys, key=lambda y: y[i]) for i in xs]\n"),
            Example("for x in xs:\n    fs.append(lambda x: x + 1)\n"),
        ])

    func check(_ function: AST.Lambda, _ file: ReviewedFile) -> Finding? {
        guard isKept(function.node) else { return nil }
        var names: [String] = []
        for node in function.body.subtree where node.kind == .name {
            guard AST.Name(unchecked: node).ctx == .load, let variable = file.names.variable(node),
                isBoundByLoop(variable, around: function.node), !names.contains(variable.name)
            else { continue }
            names.append(variable.name)
        }
        guard !names.isEmpty, let arguments = function.args.as(AST.Arguments.self) else { return nil }
        let finding = Finding(
            function.node, "Fix the value now: `\(names[0])` will be the last one when this is called")
        guard arguments.vararg == nil, arguments.kwonlyargs.isEmpty, arguments.kwarg == nil else {
            return finding.advising("Use `functools.partial`, or a parameter with a default")
        }
        let kept = names.map { "\($0)=\($0)" }.joined(separator: ", ")
        let last = arguments.defaults.last ?? arguments.args.last ?? arguments.posonlyargs.last
        let edit =
            last.map { Edit.insert(", \(kept)", at: $0.parenthesizedRange.upperBound) }
            ?? Edit.insert(" \(kept)", at: function.node.start + 6)
        return finding.suggesting(
            "Keep the value in a default", because: "a caller could now give one argument more", [edit])
    }

    /// Put into something that outlives the turn.
    private func isKept(_ node: Node) -> Bool {
        guard let parent = node.parent else { return false }
        switch parent.kind {
        case .call:
            guard let method = AST.Call(unchecked: parent).func.as(AST.Attribute.self)?.attr else { return false }
            return method == "append" || method == "add" || method == "insert" || method == "appendleft"
                || method == "connect"
                || method == "bind" || method == "setdefault" || method == "add_command" || method == "after"
        case .assign: return AST.Assign(unchecked: parent).targets.contains { $0.kind == .subscript }
        case .keyword: return AST.Keyword(unchecked: parent).arg.map { $0 == "command" || $0 == "callback" } ?? false
        case .listComp, .setComp: return AST.AnyComprehension(unchecked: parent).elt == node
        case .dictComp: return AST.DictComp(unchecked: parent).value == node
        default: return false
        }
    }

    private func isBoundByLoop(_ variable: Variable, around node: Node) -> Bool {
        variable.bindings.contains { binding in
            binding.node.ancestors.contains { ancestor in
                if let loop = ancestor.as(AST.AnyFor.self) {
                    return loop.target.contains(binding.node) && loop.body.contains { $0.contains(node) }
                        && node.isDirectlyIn(ancestor)
                }
                guard let clause = ancestor.as(AST.Comprehension.self), let whole = clause.node.parent else {
                    return false
                }
                return clause.target.contains(binding.node) && whole == node.parent
            }
        }
    }
}
