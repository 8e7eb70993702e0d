internal import PythonSyntax

/// `key=lambda x: x[1]`.
struct LambdaToOperator: Rule {
    static let page = RulePage(
        name: "lambda-to-operator", code: "DEC007", topic: .decorators, level: .taste,
        summary: "A lambda that the `operator` module has a function for.",
        why:
            "`itemgetter(1)` and `attrgetter('name')` name what they do, take several keys at once and can be pickled.",
        instead: "Write `key=itemgetter(1)`, `key=attrgetter('name')`.",
        whenNot: "Where readers do not know the `operator` module: the lambda is plain enough.",
        fixSafety: "The result is no function: it has no `__name__` and takes its argument by position only.",
        peers: ["FURB118"],
        reading: ["operator, itemgetter", "Sorting HOW TO"])

    static let examples = Examples(
        flagged: [
            Example(
                "ys = sorted(xs, key=«lambda x: x[1]»)\n",
                after: "from operator import itemgetter\nys = sorted(xs, key=itemgetter(1))\n"),
            Example(
                "import operator\nxs.sort(key=«lambda p: p.name»)\n",
                after: "import operator\nxs.sort(key=operator.attrgetter('name'))\n"),
            Example(
                "ys = max(xs, key=«lambda x: (x['a'], x['b'])»)\n",
                after: "from operator import itemgetter\nys = max(xs, key=itemgetter('a', 'b'))\n"),
        ],
        silent: [
            Example("ys = sorted(xs, key=lambda x: x[i])\n"), Example("ys = sorted(xs, key=lambda x: -x[1])\n"),
            Example("ys = sorted(xs, key=lambda x: x.f())\n"), Example("f = lambda x: x[1]\n"),
            Example("ys = sorted(xs, key=lambda x, y=1: x[1])\n"), Example("ys = sorted(xs, key=lambda x: d[x])\n"),
            Example("ys = sorted(xs, key=lambda x: x[1:])\n"), Example("ys = sorted(xs, key=lambda x: (x[0], x.a))\n"),
        ])

    func check(_ lambda: AST.Lambda, _ file: ReviewedFile) -> Finding? {
        let arguments = AST.Arguments(unchecked: lambda.args)
        guard let keyword = lambda.node.parent?.as(AST.Keyword.self), keyword.arg.map({ $0 == "key" }) == true,
            let parameter = arguments.args.only, arguments.defaults.isEmpty, arguments.vararg == nil,
            arguments.kwarg == nil,
            arguments.posonlyargs.isEmpty, arguments.kwonlyargs.isEmpty
        else { return nil }
        let name = AST.Arg(unchecked: parameter).arg
        let parts = lambda.body.as(AST.Tuple.self).map { Array($0.elts) } ?? [lambda.body]
        guard parts.count != 0, lambda.body.kind != .tuple || parts.count > 1 else { return nil }
        let items = parts.compactMap { part -> String? in
            guard let item = part.as(AST.Subscript.self), item.value.identifier == name,
                item.slice.constantValue != nil || item.slice.intValue != nil
            else { return nil }
            return item.slice.text
        }
        let attributes = parts.compactMap { part -> String? in
            guard let attribute = part.as(AST.Attribute.self), attribute.value.identifier == name else { return nil }
            return "'\(attribute.attr)'"
        }
        guard items.count == parts.count || attributes.count == parts.count else { return nil }
        let getter = items.isEmpty ? "attrgetter" : "itemgetter"
        let imported = file.imported("operator", getter, at: lambda.node)
        let text = "\(imported.text)(\((items.isEmpty ? attributes : items).joined(separator: ", ")))"
        return Finding(lambda.node, "Use `operator.\(getter)`").suggesting(
            "Use `\(getter)`", because: "whether it reads better is a matter of taste", checks: [.importable(imported)],
            imported.edits + [.replace(lambda.node, text)])
    }
}
