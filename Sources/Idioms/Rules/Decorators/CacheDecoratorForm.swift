internal import PythonSyntax

/// `@lru_cache(maxsize=None)`, `@lru_cache()`.
struct CacheDecoratorForm: Rule {
    static let page = RulePage(
        name: "cache-decorator-form", code: "DEC004", topic: .decorators, level: .idiom,
        summary: "A longer way to write `functools.cache` or a bare `functools.lru_cache`.",
        why: "`cache` is `lru_cache(maxsize=None)` by its own name; and `lru_cache` needs no empty parentheses.",
        instead: "Write `@cache` for a cache without limit, `@lru_cache` for one of 128 entries.",
        whenNot: "When Python 3.8 must run it (`cache` came with 3.9).", fixSafety: "Always safe.",
        peers: ["UP033", "UP011", "FURB134"], reading: ["functools, cache"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                "import functools\n@«functools.lru_cache(maxsize=None)»\ndef f(n):\n    return n + 1\n",
                after: "import functools\n@functools.cache\ndef f(n):\n    return n + 1\n", showing: ["f(1)", "f([])"]),
            Example(
                "from functools import lru_cache\n@«lru_cache()»\ndef f(n):\n    return n + 1\n",
                after: "from functools import lru_cache\n@lru_cache\ndef f(n):\n    return n + 1\n", showing: ["f(1)"]),
            Example(
                "from functools import cache, lru_cache as memo\n@«memo(None)»\ndef f(n):\n    return n + 1\n",
                after: "from functools import cache, lru_cache as memo\n@cache\ndef f(n):\n    return n + 1\n",
                showing: ["f(1)"]),
        ],
        silent: [
            Example("from functools import lru_cache\n@lru_cache(maxsize=10)\ndef f(n):\n    return n\n"),
            Example("from functools import lru_cache\n@lru_cache\ndef f(n):\n    return n\n"),
            Example("from functools import lru_cache\n@lru_cache(maxsize=None, typed=True)\ndef f(n):\n    return n\n"),
            Example("from mine import lru_cache\n@lru_cache()\ndef f(n):\n    return n\n"),
            Example("from functools import lru_cache\ng = lru_cache()\n"),
            Example("from functools import cache\n@cache\ndef f(n):\n    return n\n"),
        ])

    static let callees: Words? = ["lru_cache"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let function = call.node.parent?.as(AST.AnyFunction.self), function.decoratorList.contains(call.node),
            call.args.count + call.keywords.count <= 1, file.means(call.func, "functools.lru_cache")
        else { return nil }
        if call.args.isEmpty, call.keywords.isEmpty {
            return Finding(call.node, "Leave out the parentheses: `@\(call.func.text)`")
                .rewriting("Leave out the parentheses", [.replace(call.node, call.func.text)])
        }
        guard file.settings.targetMinor >= 9, (call.args.first ?? call.keyword("maxsize"))?.isNone == true else {
            return nil
        }
        var text: String
        var edits: [Edit] = []
        var checks: [Check] = []
        if let module = call.func.as(AST.Attribute.self) {
            text = "\(module.value.text).cache"
        } else {
            let cache = file.imported("functools", "cache", at: call.node)
            text = cache.text
            edits = cache.edits
            checks = [.importable(cache)]
        }
        return Finding(call.node, "Use `@\(text)`: a cache without limit")
            .rewriting("Use `@\(text)`", safeIf: checks, edits + [.replace(call.node, text)])
    }
}
