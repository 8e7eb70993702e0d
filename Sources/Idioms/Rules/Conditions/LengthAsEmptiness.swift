internal import PythonSyntax

/// `if len(xs) == 0`.
struct LengthAsEmptiness: Rule {
    static let page = RulePage(
        name: "len-as-emptiness", code: "CND006", topic: .conditions, level: .idiom,
        summary: "The length of a container counted to learn whether it is empty.",
        why: "An empty container is false and any other is true, so the container itself is the condition.",
        instead: "Write `if not xs` and `if xs`.",
        whenNot:
            "Arrays and data frames refuse a truth test, and where `None` may come too, `len` tells it apart loudly.",
        fixSafety: "Safe where the code shows a built-in container.",
        peers: ["PLC1802", "C1802", "FURB115"],
        reading: ["PEP 8, Programming Recommendations", "Library, Truth Value Testing"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    return «len(xs) == 0»\n", after: "def f(xs: list):\n    return not xs\n",
                showing: ["f([])", "f([1])"]),
            Example(
                "def f(xs: list):\n    if «len(xs)» and xs[0]:\n        return 1\n",
                after: "def f(xs: list):\n    if xs and xs[0]:\n        return 1\n",
                showing: ["f([])", "f([1])", "f([0])"]),
            Example(
                "def f(xs: list):\n    while «0 < len(xs)»:\n        xs.pop()\n    return xs\n",
                after: "def f(xs: list):\n    while xs:\n        xs.pop()\n    return xs\n", showing: ["f([1, 2])"]),
            Example(
                "def f(word):\n    if not «len(word)» or «len(word) >= 1»:\n        return word\n",
                after: "def f(word):\n    if not word or word:\n        return word\n"),
            Example("if(«len(names) < 1»):\n    print(1)\n", after: "if(not names):\n    print(1)\n"),
        ],
        silent: [
            Example("def f(xs):\n    return len(xs) > 0\n"), Example("def f(xs):\n    return len(xs) == 1\n"),
            Example("def f(xs):\n    return len(xs)\n"), Example("def f(xs):\n    if not xs:\n        return 1\n"),
            Example("import pandas as pd\ndef f(frame):\n    if len(frame) == 0:\n        return 1\n"),
            Example("def len(x):\n    return 3\nif len(x) == 0:\n    print(1)\n"),
            Example("def f(xs):\n    if 0 <= len(xs) < 1:\n        return 1\n"),
        ])

    static let callees: Words? = ["len"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.calls(call.node, builtin: "len"), let container = call.onlyArgument else { return nil }
        guard let (node, isEmpty) = question(call.node) else { return nil }
        if !isEmpty, !node.isTruthOnly { return nil }
        if file.types.type(of: container) == nil, file.usesOverloadingLibrary { return nil }
        let text = isEmpty ? "not \(container.code(.not))" : container.code(.bitOr)
        let known = Check(.typeKnown, "`\(container.text.prefix(40))` is a built-in container") { file in
            if file.types.type(of: container)?.isContainer == true { return nil }
            return "`\(container.text.prefix(40))` may be something that has no truth value, or `None`"
        }
        return Finding(node, "Test `\(text.prefix(60))` itself for emptiness")
            .rewriting("Test the container itself", safeIf: [known], [.substitute(node, text)])
    }

    /// The expression that asks for emptiness (or its opposite) with this call.
    private func question(_ call: Node) -> (node: Node, isEmpty: Bool)? {
        guard let parent = call.parent, parent.kind == .compare else { return call.isTruthOnly ? (call, false) : nil }
        guard let (left, written, right) = parent.singleComparison else { return nil }
        let op = left == call ? written : written.mirrored
        let number = left == call ? right : left
        switch op {
        case .eq, .ltE: return number.isInt(0) ? (parent, true) : nil
        case .notEq, .gt: return number.isInt(0) ? (parent, false) : nil
        case .lt: return number.isInt(1) ? (parent, true) : nil
        case .gtE: return number.isInt(1) ? (parent, false) : nil
        default: return nil
        }
    }
}
