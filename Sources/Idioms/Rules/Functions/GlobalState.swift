internal import PythonSyntax

/// `global count`.
struct GlobalState: Rule {
    static let page = RulePage(
        name: "global-state", code: "FNC009", topic: .functions, level: .idiom, confidence: .medium,
        summary: "A function that assigns to a global variable.",
        why: """
            Its result then depends on what ran before, which neither name nor arguments show; it can hardly be \
            tested alone, or used twice at the same time.
            """,
        instead: "Take the value as an argument and return the new one, or keep both in a class.",
        whenNot: "For what is set up once for the whole program, such as a cache or a connection.",
        fixSafety: "There is no rewrite: callers must change, too.",
        peers: ["PLW0603", "R6401"], reading: ["Programming FAQ, global variables"])

    static let examples = Examples(
        flagged: [
            Example("count = 0\ndef f():\n    «global count»\n    count += 1\n", isWholeFile: true),
            Example("def load(path):\n    «global names, ages»\n    names = [path]\n", isWholeFile: true),
            Example(
                "class A:\n    def f(self):\n        «global total»\n        total = total + 1\n", isWholeFile: true),
        ],
        silent: [
            Example("count = 0\ndef f():\n    print(count)\n"),
            Example("_cache = None\ndef f():\n    global _cache\n    if _cache is None:\n        _cache = 1\n"),
            Example("LEVEL = 1\ndef set_level(n):\n    global LEVEL\n    LEVEL = n\n"),
            Example("def f():\n    global count\n    print(count)\n"),
            Example("def f():\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n    return g\n"),
        ])

    func check(_ declaration: AST.Global, _ file: ReviewedFile) -> Finding? {
        guard let function = declaration.node.enclosingFunction else { return nil }
        let changed = declaration.names.first { symbol in
            let name = symbol.description
            guard !name.hasPrefix("_"), name != name.uppercased() else { return false }
            return function.descendants.contains { node in
                guard let use = node.as(AST.Name.self), use.id == symbol else { return false }
                return use.ctx == .store && node.isDirectlyIn(function)
            }
        }
        guard let changed else { return nil }
        return Finding(declaration.node, "Hand `\(changed)` in and return it, instead of changing the global")
            .advising("Use an argument and a return value, or a class")
    }
}
