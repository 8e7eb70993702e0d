internal import PythonSyntax

/// `return` in `finally`.
struct JumpInFinally: Rule {
    static let page = RulePage(
        name: "jump-in-finally", code: "XCP010", topic: .exceptions, level: .bugProne,
        summary: "`return`, `break` or `continue` that leaves a `finally`.",
        why: """
            If an exception or another `return` is on its way, the jump throws it away without a word: even Ctrl-C \
            disappears here. Python 3.14 warns about it.
            """,
        instead: "Put the jump behind the `try`, and leave only the cleaning-up in `finally`.",
        whenNot: "Hardly ever; to swallow exceptions on purpose, write `except`.",
        fixSafety: "There is no rewrite: it would change what happens to exceptions.",
        peers: ["B012", "SIM107", "W0150"], reading: ["PEP 765", "Tutorial, Defining Clean-up Actions"])

    static let examples = Examples(
        flagged: [
            Example("def f():\n    try:\n        g()\n    finally:\n        «return 1»\n"),
            Example("while True:\n    try:\n        g()\n    finally:\n        if x:\n            «break»\n"),
            Example("for x in xs:\n    try:\n        g()\n    finally:\n        close()\n        «continue»\n"),
        ],
        silent: [
            Example("def f():\n    try:\n        return 1\n    finally:\n        g()\n"),
            Example("try:\n    g()\nfinally:\n    for x in xs:\n        if x:\n            break\n"),
            Example(
                "def f():\n    try:\n        g()\n    finally:\n        def h():\n            return 1\n        h()\n"),
            Example("def f():\n    try:\n        g()\n    except OSError:\n        return 1\n"),
            Example("for x in xs:\n    try:\n        break\n    finally:\n        g()\n"),
        ])

    func check(_ jump: AST.Jump, _ file: ReviewedFile) -> Finding? {
        let loop = jump.node.kind == .return ? nil : jump.node.jumpTarget
        for ancestor in jump.node.ancestors {
            switch ancestor.kind {
            case .functionDef, .asyncFunctionDef, .classDef, .lambda: return nil
            case .try, .tryStar:
                guard AST.AnyTry(unchecked: ancestor).finalbody.contains(where: { $0.contains(jump.node) }) else {
                    continue
                }
                let word = jump.node.kind == .return ? "return" : jump.node.kind == .break ? "break" : "continue"
                return Finding(jump.node, "Move `\(word)` behind the `try`: here it swallows exceptions")
                    .advising("Move it out of `finally`")
            default: if ancestor == loop { return nil }
            }
        }
        return nil
    }
}
