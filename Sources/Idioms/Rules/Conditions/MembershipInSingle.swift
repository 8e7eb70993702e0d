internal import PythonSyntax

/// `x in (1,)`.
struct MembershipInSingle: Rule {
    static let page = RulePage(
        name: "single-item-membership", code: "CND010", topic: .conditions, level: .idiom,
        summary: "Membership in a container of one element.",
        why: "Being one of one thing is being equal to it; the brackets make the reader look for the others.",
        instead: "Compare with `==` or `!=`, with `is` for `None`.",
        whenNot: "When the list is going to grow, or the element is text and part of it is meant: `x in \"a\"`.",
        fixSafety: "Safe for values of known types; `in` also finds a NaN that is the same object.",
        peers: ["FURB171"], reading: ["Language Reference, Membership test operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: int):\n    return «x in (1,)»\n", after: "def f(x: int):\n    return x == 1\n",
                showing: ["f(1)", "f(2)"]),
            Example(
                "def f(x: str):\n    if «x not in ['a']»:\n        return x\n",
                after: "def f(x: str):\n    if x != 'a':\n        return x\n", showing: ["f('a')", "f('b')"]),
            Example("def f(x):\n    return(«x in {3}»)\n", after: "def f(x):\n    return(x == 3)\n"),
            Example("def f(x):\n    return «x in (None,)»\n", after: "def f(x):\n    return x is None\n"),
        ],
        silent: [
            Example("def f(x):\n    return x in 'a'\n"), Example("def f(x):\n    return x in (1, 2)\n"),
            Example("def f(x, y):\n    return x in (*y,)\n"), Example("def f(x):\n    return x in (1)\n"),
            Example("def f(x):\n    return x in []\n"), Example("for x in (1,):\n    print(x)\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let (left, op, right) = compare.node.singleComparison, op == .in || op == .notIn else { return nil }
        let elements = right.as(AST.Tuple.self)?.elts ?? right.as(AST.List.self)?.elts ?? right.as(AST.Set.self)?.elts
        guard let only = elements?.only, only.kind != .starred else { return nil }
        let word = only.isNone ? (op == .in ? "is" : "is not") : op == .in ? "==" : "!="
        let text = "\(left.code(.bitOr)) \(word) \(only.code(.bitOr))"
        let same = Check(.typeKnown, "both are of known types that compare as usual") { file in
            let unknown = [left, only].first { node in
                file.types.type(of: node) == nil || file.types.type(of: node) == .float && node.constantValue == nil
                    || right.kind == .set && file.types.type(of: node)?.isHashable != true
            }
            return unknown.map { "`\($0.text.prefix(40))` may compare in a way of its own" }
        }
        return Finding(compare.node, "Compare: `\(text.prefix(60))`")
            .rewriting("Use `\(word)`", safeIf: [same], [.substitute(compare.node, text)])
    }
}
