internal import PythonSyntax

/// A `return` at the very end.
struct NeedlessReturn: Rule {
    static let page = RulePage(
        name: "needless-return", code: "FNC005", topic: .functions, level: .idiom,
        summary: "A `return` or `return None` as the last line of a function that returns nothing.",
        why: "A function returns `None` at its end anyway; the line makes one look for the result that it gives.",
        instead: "Let the function end.",
        whenNot: "When other paths return a value: then `return None` says that this one has none.",
        fixSafety: "Always safe.", peers: ["RET501", "PLR1711", "R1711"], reading: ["Tutorial, Defining Functions"])

    static let examples = Examples(
        flagged: [
            Example("def f(x):\n    print(x)\n    «return»\n", after: "def f(x):\n    print(x)\n", showing: ["f(1)"]),
            Example(
                "def f(x):\n    if x:\n        return\n    print(x)\n    «return None»  # done\n",
                after: "def f(x):\n    if x:\n        return\n    print(x)\n    # done\n", showing: ["f(1)", "f(0)"]),
            Example(
                "async def f(x):\n    for y in x:\n        print(y)\n    «return»\n",
                after: "async def f(x):\n    for y in x:\n        print(y)\n", showing: ["f.__name__"]),
        ],
        silent: [
            Example("def f(x):\n    print(x)\n"), Example("def f(x):\n    if x:\n        return 1\n    return None\n"),
            Example("def f():\n    return\n"), Example("def f(x):\n    if x:\n        print(1)\n        return\n"),
            Example("def f(x):\n    print(x)\n    return x\n"),
            Example("def f():\n    'Does nothing.'\n    return None\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard let last = function.body.last?.as(AST.Return.self), last.value?.isNone ?? true,
            function.node.statementsAfterDocstring.count > 1
        else { return nil }
        let givesValue = function.node.descendants.contains { node in
            guard let value = node.as(AST.Return.self)?.value, !value.isNone else { return false }
            return node.isDirectlyIn(function.node)
        }
        guard !givesValue else { return nil }
        return Finding(last.node, "Let the function end without `\(last.text)`")
            .rewriting("Take it away", [.delete(last.node)])
    }
}
