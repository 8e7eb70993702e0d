internal import PythonSyntax

/// `xs = sorted(xs)`, `xs = list(reversed(xs))`.
struct SortRebind: Rule {
    static let page = RulePage(
        name: "sort-rebind", code: "COL029", topic: .collections, level: .idiom,
        summary: "A list is replaced by its own sorted or reversed copy.",
        why: "A list can sort and reverse itself; a copy that at once takes the original's name is not needed.",
        instead: "Write `xs.sort()` or `xs.reverse()`, with the same `key`.",
        whenNot: "When somebody else holds the same list and must not see it change.",
        fixSafety: "A suggestion: other names for the same list see the change too.",
        peers: ["FURB186", "FURB187"], reading: ["Standard types, list.sort"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(text):\n    xs = list(text)\n    «xs = sorted(xs)»\n    return xs\n",
                after: "def f(text):\n    xs = list(text)\n    xs.sort()\n    return xs\n"),
            Example(
                """
                def f(ws):
                    xs = [w for w in ws if w]
                    «xs = sorted(xs, key=len, reverse=True)»
                    return xs
                """,
                after: """
                    def f(ws):
                        xs = [w for w in ws if w]
                        xs.sort(key=len, reverse=True)
                        return xs
                    """),
            Example(
                "xs = []\nfor i in range(3):\n    xs.append(i)\n«xs = list(reversed(xs))»\n",
                after: "xs = []\nfor i in range(3):\n    xs.append(i)\nxs.reverse()\n"),
            Example("xs = [3, 1]\n«xs = xs[::-1]»\n", after: "xs = [3, 1]\nxs.reverse()\n"),
        ],
        silent: [
            Example("def f(xs):\n    xs = sorted(xs)\n    return xs\n"),
            Example("def f(xs: list):\n    xs = sorted(xs)\n    return xs\n"),
            Example("xs = {3, 1}\nxs = sorted(xs)\n"), Example("xs = [3, 1]\nys = sorted(xs)\n"),
            Example("xs = 'ab'\nxs = xs[::-1]\n"), Example("xs = [3, 1]\nxs = reversed(xs)\n"),
            Example("xs = ys = [3, 1]\nxs = sorted(xs)\n"),
            Example("def f(ys: list):\n    xs = ys\n    xs = sorted(xs)\n    return xs\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let (target, value) = assign.node.soleAssignment, target.kind == .name,
            let (source, method) = remade(value, file), source.isSameName(as: target),
            let variable = file.names.variable(target), !variable.isDeclared,
            isOwnList(variable, except: target, file)
        else { return nil }
        return Finding(assign.node, "Use `\(target.text).\(method.prefix { $0 != "(" })()`: the list can do it itself")
            .suggesting(
                "Let the list do it itself", because: "other names for the same list would see the change",
                [.replaceStatements(assign.node, "\(target.text).\(method)")])
    }

    /// What is sorted or reversed, and the call that does it in place.
    private func remade(_ value: Node, _ file: ReviewedFile) -> (Node, String)? {
        if let (container, slice) = value.slicePart {
            guard slice.lower == nil, slice.upper == nil, slice.step?.intValue == -1 else { return nil }
            return (container, "reverse()")
        }
        guard let call = value.as(AST.Call.self), let argument = call.args.only else { return nil }
        if file.calls(value, builtin: "sorted") {
            return (argument, "sort(\(call.keywords.map(\.text).joined(separator: ", ")))")
        }
        guard file.calls(value, builtin: "list"), call.keywords.isEmpty, file.calls(argument, builtin: "reversed"),
            let list = argument.as(AST.Call.self)?.onlyArgument
        else { return nil }
        return (list, "reverse()")
    }

    /// Everything else that it is bound to is a list made here: not a parameter, not another name's.
    private func isOwnList(_ variable: Variable, except target: Node, _ file: ReviewedFile) -> Bool {
        let others = variable.bindings.filter { $0.node != target }
        guard !others.isEmpty else { return false }
        return others.allSatisfy { binding in
            guard let value = binding.node.parent?.soleAssignment?.value, value.kind != .name else { return false }
            return remade(value, file) != nil && value.slicePart != nil || file.types.type(of: value) == .list
        }
    }
}
