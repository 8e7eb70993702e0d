internal import PythonSyntax

/// `max(a, max(b, c))`.
struct NestedMinMax: Rule {
    static let page = RulePage(
        name: "nested-min-max", code: "CND024", topic: .conditions, level: .idiom,
        summary: "`max` of a `max`, or `min` of a `min`.",
        why: "Both take any number of values, so one call compares all of them.",
        instead: "Write `max(a, b, c)`.",
        whenNot: "When the inner result has a meaning that deserves a name.",
        fixSafety: "Safe for ints and strings; with NaN the result depends on the order of the comparisons.",
        peers: ["PLW3301", "W3301"], reading: ["Library, max"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a: int, b: int, c: int):\n    return «max(a, max(b, c))»\n",
                after: "def f(a: int, b: int, c: int):\n    return max(a, b, c)\n",
                showing: ["f(1, 2, 3)", "f(3, 1, 2)", "f(1, 1, True)"]),
            Example(
                "def f(a: str):\n    return «min(min(a, 'k'), min('x', 'b'))»\n",
                after: "def f(a: str):\n    return min(a, 'k', 'x', 'b')\n", showing: ["f('a')", "f('z')"]),
            Example("best = «max(max(best, x), y + 1)»\n", after: "best = max(best, x, y + 1)\n"),
        ],
        silent: [
            Example("x = max(a, min(b, c))\n"), Example("x = max(a, max(xs))\n"),
            Example("x = max(a, max(b, c), key=len)\n"),
            Example("x = max(a, max(b, c, key=len))\n"), Example("x = max(max(a, b))\n"),
            Example("x = max(a, max(*xs))\n"),
        ])

    static let callees: Words? = ["max", "min"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let name = call.func.identifier, name == "max" || name == "min", call.args.count > 1,
            call.keywords.isEmpty,
            file.names.isUnbound(call.func), let values = flattened(call.node, name), values.count > call.args.count
        else { return nil }
        // The outermost call takes in all of them.
        if let outer = call.node.parent?.as(AST.Call.self), outer.func.identifier == name,
            outer.args.contains(call.node),
            flattened(outer.node, name) != nil
        {
            return nil
        }
        let text = "\(name)(\(values.map { $0.code(.test) }.joined(separator: ", ")))"
        let finding = Finding(call.node, "Give all values to one `\(name)`")
        guard file.fits(text, in: call.range) else { return finding.advising("Join the calls") }
        let ordered = Check(.typeKnown, "the values can all be put in order") { file in
            let unknown = values.first { !file.isTotallyOrdered($0) }
            return unknown.map { "`\($0.text.prefix(40))` may be NaN or have an order of its own" }
        }
        return finding.rewriting("Join the calls", safeIf: [ordered], [.substitute(call.node, text)])
    }

    /// All values that a nest of such calls compares; nil if one is none of that kind.
    private func flattened(_ node: Node, _ name: Symbol) -> [Node]? {
        guard let call = node.as(AST.Call.self), call.func.identifier == name, call.keywords.isEmpty,
            call.args.count > 1,
            !call.args.contains(where: { $0.kind == .starred })
        else { return nil }
        return call.args.flatMap { flattened($0, name) ?? [$0] }
    }
}
