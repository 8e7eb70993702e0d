internal import PythonSyntax

/// `h = xs[0]`, `t = xs[1:]`.
struct HeadRestUnpack: Rule {
    static let page = RulePage(
        name: "head-rest-unpack", code: "COL022", topic: .collections, level: .idiom,
        summary: "The first element and the rest are taken by number and slice.",
        why: "A starred target says \"one, and the others\" in one line, without numbers that have to fit together.",
        instead: "Write `head, *tail = xs`, or `*init, last = xs`.",
        whenNot: "When the rest must stay a tuple, a string or an array: a starred target is always a list.",
        fixSafety: """
            Safe for a list, unless a handler around it catches the `IndexError` of an empty one, which becomes a \
            `ValueError`.
            """,
        peers: [], reading: ["PEP 3132"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    «head = xs[0]\n    tail = xs[1:]»\n    return head, tail\n",
                after: "def f(xs: list):\n    head, *tail = xs\n    return head, tail\n",
                showing: ["f([1, 2, 3])", "f([1])"]),
            Example(
                """
                def f(line: str):
                    words = line.split()
                    «last = words[-1]
                    words = words[:-1]»
                    return last, words
                """,
                after: """
                    def f(line: str):
                        words = line.split()
                        *words, last = words
                        return last, words
                    """,
                showing: ["f('a b c')", "f('a')"]),
            Example(
                """
                def f(line):
                    args = line.split()
                    «name, rest = args[0], args[1:]»
                    return rest or name
                """,
                after: """
                    def f(line):
                        args = line.split()
                        name, *rest = args
                        return rest or name
                    """),
            Example(
                """
                def f(xs: list):
                    try:
                        «rest = xs[1:]
                        first = xs[0]»
                    except IndexError:
                        return 0
                    return first, rest
                """,
                after: """
                    def f(xs: list):
                        try:
                            first, *rest = xs
                        except IndexError:
                            return 0
                        return first, rest
                    """),
        ],
        silent: [
            Example("def f(xs):\n    a = xs[0]\n    b = xs[2:]\n    return a, b\n"),
            Example("def f(s: str):\n    a = s[0]\n    b = s[1:]\n    return a, b\n"),
            Example("def f(xs):\n    a, xs = xs[0], xs[1:]\n    return a, xs\n"),
            Example("def f(xs, ys):\n    a = xs[0]\n    b = ys[1:]\n    return a, b\n"),
            Example("def f(xs):\n    xs = xs[0]\n    b = xs[1:]\n    return b\n"),
            Example("def f(xs):\n    a = xs[0]\n    print(a)\n    b = xs[1:]\n    return b\n"),
            Example("def f(xs):\n    a = xs[1:]\n    xs = xs[1:]\n    return a, xs\n"),
            Example("def f(word):\n    return word[0].upper() + word[1:]\n"),
            Example("def f(xs):\n    a = xs[0]\n    b = xs[1::2]\n    return a, b\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let (pairs, last) = assignments(assign), pairs.allSatisfy({ $0.target.kind == .name }),
            !pairs[0].target.isSameName(as: pairs[1].target)
        else { return nil }
        let isOneFirst = pairs[0].value.numberedItem != nil
        let one = isOneFirst ? pairs[0] : pairs[1]
        let rest = isOneFirst ? pairs[1] : pairs[0]
        guard let item = one.value.numberedItem, let (container, slice) = rest.value.slicePart, slice.step == nil,
            item.container.isEqual(to: container), container.kind == .name || container.kind == .attribute,
            item.number == 0 || item.number == -1,
            // In two statements the second would look at what the first has bound.
            last == assign.node || !pairs[0].target.isEqual(to: container)
        else { return nil }
        let isHead = item.number == 0
        guard
            isHead
                ? slice.lower?.isInt(1) == true && slice.upper == nil
                : slice.upper?.intValue == -1 && (slice.lower == nil || slice.lower!.isInt(0))
        else { return nil }
        // Of a string or a tuple the rest would become a list.
        guard isList(container, file) else { return nil }
        let (name, others) = (one.target.text, rest.target.text)
        let targets = isHead ? "\(name), *\(others)" : "*\(others), \(name)"
        let text = "\(targets) = \(container.text)"
        return Finding(from: assign.node, to: last, "Unpack it: `\(text)`")
            .rewriting(
                "Unpack it with a starred target", safeIf: [.type(container, .list), .uncaught(at: assign.node)],
                [.replaceStatements(assign.node, through: last, text)])
    }

    /// By its type, or because it comes from a `split`.
    private func isList(_ node: Node, _ file: ReviewedFile) -> Bool {
        if let type = file.types.type(of: node) { return type == .list }
        guard let variable = file.names.variable(node), !variable.isDeclared, !variable.bindings.isEmpty else {
            return false
        }
        return variable.bindings.allSatisfy { binding in
            guard let value = binding.node.parent?.soleAssignment?.value else { return false }
            if let (container, _) = value.slicePart { return container.isSameName(as: node) }
            guard let call = value.as(AST.Call.self) else { return false }
            return call.receiver(of: "split") != nil || call.receiver(of: "splitlines") != nil
        }
    }

    /// Two targets with their values, from `a, b = x, y` or from two statements, and the last statement.
    private func assignments(_ assign: AST.Assign) -> ([(target: Node, value: Node)], Node)? {
        guard let first = assign.node.soleAssignment else { return nil }
        if let targets = first.target.as(AST.Tuple.self)?.elts, let values = first.value.as(AST.Tuple.self)?.elts {
            guard targets.count == 2, values.count == 2 else { return nil }
            return ([(targets[0], values[0]), (targets[1], values[1])], assign.node)
        }
        guard first.value.kind == .subscript, let next = assign.node.nextStatement, let second = next.soleAssignment
        else { return nil }
        return ([first, second], next)
    }
}
