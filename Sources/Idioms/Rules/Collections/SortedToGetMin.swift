internal import PythonSyntax

/// `sorted(xs)[0]`.
struct SortedToGetMin: Rule {
    static let page = RulePage(
        name: "sorted-to-get-min", code: "COL009", topic: .collections, level: .idiom,
        summary: "Everything is sorted to take the smallest or the biggest.",
        why: """
            `min` and `max` are the question, one look at each element is enough for them, and they take a `key` as \
            well.
            """,
        instead: "Write `min(xs)` or `max(xs)`.",
        whenNot: "When several elements are equal by `key` and it must be the last of them.",
        fixSafety: """
            Safe for the first of the sorted elements; `max` gives the first of several equal ones where the sorted \
            list ends with the last. An empty list raises `ValueError` instead of `IndexError`, \
            so no handler may be around.
            """,
        peers: ["FURB192"], reading: ["Built-in functions, min"], measured: "9.3 × on 3.11, 8.1 × on 3.13")

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return «sorted(xs)[0]»\n", after: "def f(xs):\n    return min(xs)\n",
                showing: ["f([3, 1, 2])", "f('ba')", "f([1, 'a'])"]),
            Example(
                "def f(xs):\n    return «sorted(xs, key=len, reverse=True)[0]».upper()\n",
                after: "def f(xs):\n    return max(xs, key=len).upper()\n", showing: ["f(['a', 'bb', 'cc'])"]),
            Example(
                """
                def f(xs):
                    return «sorted(xs, key=abs)[-1]»
                """,
                after: """
                    def f(xs):
                        return max(xs, key=abs)
                    """),
            Example(
                "def f(xs):\n    try:\n        return «sorted(xs)[0]»\n    except IndexError:\n        return None\n",
                after: "def f(xs):\n    try:\n        return min(xs)\n    except IndexError:\n        return None\n"),
        ],
        silent: [
            Example("def f(xs):\n    return sorted(xs)[1]\n"), Example("def f(xs):\n    return sorted(xs)[:1]\n"),
            Example("def f(xs, r):\n    return sorted(xs, reverse=r)[0]\n"),
            Example("def f(xs):\n    return min(xs)\n"),
            Example("def f(xs):\n    ys = sorted(xs)\n    return ys[0], ys[-1]\n"),
            Example("def f(xs, max):\n    return sorted(xs)[-1] + max\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard let call = item.value.as(AST.Call.self), call.func.isName("sorted"), item.ctx == .load,
            let position = item.slice.intValue, position == 0 || position == -1, let elements = call.args.only,
            elements.kind != .starred, file.calls(item.value, builtin: "sorted")
        else { return nil }
        let reverse = call.keyword("reverse")
        let key = call.keyword("key")
        guard call.keywords.count == (reverse == nil ? 0 : 1) + (key == nil ? 0 : 1),
            reverse == nil || reverse!.isBool(true) || reverse!.isBool(false)
        else { return nil }
        let isSmallest = (position == 0) == (reverse?.isBool(true) != true)
        let name = isSmallest ? "min" : "max"
        guard file.names.isBuiltin(name, at: item.node) else { return nil }
        let keyText = key.map { ", key=\($0.code())" } ?? ""
        let first = Check.that(
            .typeKnown, "it is the first of several equal elements",
            otherwise: "of several equal elements `\(name)` gives the first, the end of a sorted list is the last"
        ) { _ in position == 0 }
        return Finding(item.node, "Use `\(name)`")
            .requiring(.builtins(name, at: item.node))
            .rewriting(
                "Use `\(name)`", safeIf: [first, .uncaught(at: item.node)],
                [
                    .replaceWhole(item.node, "\(name)(\(elements.code())\(keyText))")
                ])
    }
}
