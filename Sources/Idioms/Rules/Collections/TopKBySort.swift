internal import PythonSyntax

/// `sorted(xs, reverse=True)[:3]`.
struct TopKBySort: Rule {
    /// More than this is no longer a small part of a usual list.
    private static let most = 100

    static let page = RulePage(
        name: "top-k-by-sort", code: "COL008", topic: .collections, level: .idiom,
        summary: "Everything is sorted to take the first few.",
        why: """
            `heapq.nlargest` and `nsmallest` say that only a few are wanted, and keep only those while they look \
            at the rest. They give equal elements in the same order as the sort.
            """,
        instead: "Write `heapq.nlargest(k, xs)` or `heapq.nsmallest(k, xs)`, with the same `key`.",
        whenNot: """
            When `k` is nearly as big as the list, or the sorted list is needed anyway: sorting is then the faster \
            way.
            """,
        fixSafety: "Safe when the import can be added: both are documented to be the same.",
        peers: [], reading: ["heapq.nlargest"], measured: "13.5 × on 3.11, 12.7 × on 3.13 (10 of 100,000)")

    static let examples = Examples(
        flagged: [
            Example(
                "import heapq\n\ndef f(xs):\n    return «sorted(xs, reverse=True)[:3]»\n",
                after: "import heapq\n\ndef f(xs):\n    return heapq.nlargest(3, xs)\n",
                showing: ["f([3, 1, 4, 1, 5])", "f([])", "f(['a', 1])", "f((x for x in range(9)))"]),
            Example(
                "def f(xs):\n    return «sorted(xs, key=len)[:2]»\n",
                after: "from heapq import nsmallest\ndef f(xs):\n    return nsmallest(2, xs, key=len)\n",
                showing: ["f(['ccc', 'b', 'a', 'aa'])", "f([])", "f([1])"]),
            Example(
                """
                from heapq import nlargest

                def f(scores):
                    return «sorted(scores, key=lambda s: s[1], reverse=True)[0:10]»
                """,
                after: """
                    from heapq import nlargest

                    def f(scores):
                        return nlargest(10, scores, key=lambda s: s[1])
                    """,
                showing: ["f([(i, i % 7) for i in range(40)])"]),
        ],
        silent: [
            Example("def f(xs, k):\n    return sorted(xs)[:k]\n"), Example("def f(xs):\n    return sorted(xs)[:-1]\n"),
            Example("def f(xs):\n    return sorted(xs)[1:3]\n"), Example("def f(xs):\n    return sorted(xs)[:3:2]\n"),
            Example("def f(xs, r):\n    return sorted(xs, reverse=r)[:3]\n"),
            Example("def f(xs):\n    ys = sorted(xs)\n    return ys[:3], ys[-3:]\n"),
            Example("def sorted(xs):\n    return xs\n\ntop = sorted([3])[:3]\n"),
            Example("x = sorted([3, 1, 2, 4])[:3]\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard let call = item.value.as(AST.Call.self), call.func.isName("sorted"),
            let slice = item.slice.as(AST.Slice.self),
            slice.step == nil, slice.lower == nil || slice.lower!.isInt(0), let count = slice.upper?.intValue,
            count > 0, count <= Self.most, let elements = call.args.only, elements.kind != .starred,
            elements.kind != .list, elements.kind != .tuple, elements.kind != .set, item.ctx == .load,
            file.calls(item.value, builtin: "sorted")
        else { return nil }
        let reverse = call.keyword("reverse")
        let key = call.keyword("key")
        guard call.keywords.count == (reverse == nil ? 0 : 1) + (key == nil ? 0 : 1),
            reverse == nil || reverse!.isBool(true) || reverse!.isBool(false)
        else { return nil }
        let function = reverse?.isBool(true) == true ? "nlargest" : "nsmallest"
        let name = file.imported("heapq", function, at: item.node)
        let keyText = key.map { ", key=\($0.code())" } ?? ""
        return Finding(item.node, "Use `heapq.\(function)` for the first \(count)")
            .rewriting(
                "Use `\(function)`", safeIf: [.importable(name)],
                name.edits + [
                    .replaceWhole(item.node, "\(name.text)(\(count), \(elements.code())\(keyText))")
                ])
    }
}
