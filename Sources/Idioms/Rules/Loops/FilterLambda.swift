internal import PythonSyntax

/// `list(filter(lambda x: x > 2, xs))`.
struct FilterLambda: Rule {
    static let page = RulePage(
        name: "filter-lambda", code: "LOP013", topic: .loops, level: .idiom,
        summary: "`filter` with a lambda, and all of its items are taken at once.",
        why: """
            A lambda that is called on the spot is a test in disguise. The `if` of a comprehension is the place for a \
            test, and reads as one.
            """,
        instead: "Write `[x for x in xs if test]`; a function that has a name can stay in `filter`.",
        whenNot: "When the function exists already: `filter(str.isdigit, words)` is fine.",
        fixSafety: "Safe when the lambda takes one plain argument, and makes no function of its own.",
        peers: ["W0141"], reading: ["PEP 202", "Built-in Functions, filter"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return «list(filter(lambda x: x > 2, xs))»\n",
                after: "def f(xs):\n    return [x for x in xs if x > 2]\n", showing: ["f([1, 3])", "f('ab')", "f(3)"]),
            Example(
                "def f(xs, k):\n    return «set(filter(lambda x: x if k else not x, xs))»\n",
                after: "def f(xs, k):\n    return {x for x in xs if (x if k else not x)}\n",
                showing: ["f([0, 2], 5)", "f([0, 2], 0)"]),
            Example(
                "def f(ws):\n    return ' '.join(«filter(lambda w: w.isalpha(), ws)»)\n",
                after: "def f(ws):\n    return ' '.join(w for w in ws if w.isalpha())\n",
                showing: ["f(['a', '1'])", "f([1])"]),
        ],
        silent: [
            Example("def f(xs):\n    return list(filter(None, xs))\n"),
            Example("def f(xs):\n    return filter(lambda x: x > 2, xs)\n"),
            Example("def f(xs):\n    return list(filter(is_good, xs))\n"),
            Example("def f(xs):\n    return list(filter(lambda x, y=1: x > y, xs))\n"),
            Example("def f(query):\n    return list(query.filter(lambda x: x > 2, query))\n"),
            Example("def f(xs):\n    return list(filter(lambda x: any(y > x for y in xs), xs))\n"),
        ])

    static let callees: Words? = ["filter"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let (parameter, body, iterable) = file.lambdaCall(call, builtin: "filter"),
            let (whole, open, close) = file.comprehensionPlace(call.node)
        else { return nil }
        let name = parameter.text
        let text = "\(open)\(name) for \(name) in \(iterable.code(.or)) if \(body.code(.or))\(close)"
        let what = open == "[" ? "list comprehension" : open == "{" ? "set comprehension" : "generator expression"
        return Finding(whole, "Write the test as the `if` of a \(what)")
            .requiring(.movable([body]), .noNext(in: [body]))
            .rewriting(
                "Replace `filter` by a \(what)", safeIf: [.noBareSuper(in: [body])],
                [.replace(whole, whole.safeText(text))])
    }
}
