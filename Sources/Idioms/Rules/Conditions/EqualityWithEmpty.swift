internal import PythonSyntax

/// `xs == []`.
struct EqualityWithEmpty: Rule {
    static let page = RulePage(
        name: "eq-empty-literal", code: "CND007", topic: .conditions, level: .idiom,
        summary: "A container compared with an empty literal.",
        why: """
            It makes an empty list only to compare with it, and finds a tuple or a `deque` that is empty too to be \
            something else. Emptiness is the container's own truth value.
            """,
        instead: "Write `if not xs` and `if xs`.",
        whenNot: "When `None`, `0` or another empty type must be told apart, and in a test's `assert`.",
        fixSafety: "Safe where the code shows that it is a container of the same type.",
        peers: ["C1803", "PLC1901", "FURB115"],
        reading: ["PEP 8, Programming Recommendations", "Library, Truth Value Testing"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    return «xs == []»\n", after: "def f(xs: list):\n    return not xs\n",
                showing: ["f([])", "f([0])"]),
            Example(
                "def f(s: str):\n    if «s != ''»:\n        return s[0]\n",
                after: "def f(s: str):\n    if s:\n        return s[0]\n", showing: ["f('')", "f('ab')"]),
            Example("while(«queue != []»):\n    queue.pop()\n", after: "while(queue):\n    queue.pop()\n"),
            Example(
                "def f(d):\n    if «{} == d» or d is None:\n        return 1\n",
                after: "def f(d):\n    if not d or d is None:\n        return 1\n"),
        ],
        silent: [
            Example("def f(xs):\n    return xs == [1]\n"), Example("def f(s):\n    if s == '':\n        return 1\n"),
            Example("assert f() == []\n"), Example("def f(xs):\n    return xs == []\n"),
            Example("def f(xs: tuple):\n    return xs == []\n"), Example("def f(xs: list):\n    return xs != []\n"),
            Example("import pandas\ndef f(xs):\n    if xs == []:\n        return 1\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let (left, op, right) = compare.node.singleComparison, op == .eq || op == .notEq,
            left.isEmptyLiteral != right.isEmptyLiteral
        else { return nil }
        let (container, literal) = right.isEmptyLiteral ? (left, right) : (right, left)
        if op == .notEq, !compare.node.isTruthOnly { return nil }
        let wanted = file.types.type(of: literal)
        if let known = file.types.type(of: container) {
            guard known == wanted else { return nil }
        } else {
            let isAsserted = compare.node.ancestors.contains { $0.kind == .assert }
            guard compare.node.isTruthOnly, !isAsserted, wanted != .str, !file.usesOverloadingLibrary else {
                return nil
            }
        }
        let text = op == .eq ? "not \(container.code(.not))" : container.code(.bitOr)
        let known = Check(.typeKnown, "`\(container.text.prefix(40))` has the literal's type") { file in
            file.types.type(of: container) == nil ? "`None` and everything else that is empty would match too" : nil
        }
        return Finding(compare.node, "Test `\(text.prefix(60))` itself for emptiness")
            .rewriting("Test the container itself", safeIf: [known], [.substitute(compare.node, text)])
    }
}
