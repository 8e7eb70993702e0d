internal import PythonSyntax

/// `f(x, True)`.
struct BooleanPositional: Rule {
    static let page = RulePage(
        name: "boolean-positional", code: "FNC011", topic: .functions, level: .idiom,
        summary: "`True` or `False` handed by position to a function of this file.",
        why: "`save(report, True)` does not tell what is true; `save(report, overwrite=True)` does.",
        instead: "Hand flags by their names; a `*` in front of them in the `def` makes that the only way.",
        whenNot: "When the value is the one thing the function is about, as in `set_visible(True)`.",
        fixSafety: "Safe when the function is defined once in this file, with a plain list of parameters.",
        peers: ["FBT001", "FBT003"], reading: ["Tutorial, Keyword Arguments", "PEP 3102"])

    static let examples = Examples(
        flagged: [
            Example(
                "def save(x, overwrite=False):\n    return x, overwrite\ny = save(1, «True»)\n",
                after: "def save(x, overwrite=False):\n    return x, overwrite\ny = save(1, overwrite=True)\n",
                showing: ["y"]),
            Example(
                "def f(a, b, c, d=0):\n    return a, b, c, d\ny = f(1, «False», 2, d=3)\n",
                after: "def f(a, b, c, d=0):\n    return a, b, c, d\ny = f(1, b=False, c=2, d=3)\n", showing: ["y"]),
            Example(
                "def f(a, b, /, c):\n    return a, b, c\ny = f(1, 2, «True»)\n",
                after: "def f(a, b, /, c):\n    return a, b, c\ny = f(1, 2, c=True)\n", showing: ["y"]),
        ],
        silent: [
            Example("def show(flag):\n    pass\nshow(True)\n"), Example("def f(a, b):\n    pass\nf(1, b=True)\n"),
            Example("f(1, True)\n"), Example("def f(*a):\n    pass\nf(1, True)\n"),
            Example("def f(a, b, /):\n    pass\nf(1, True)\n"),
            Example("@wrap\ndef f(a, b):\n    pass\nf(1, True)\n"),
            Example("def f(a, b):\n    pass\nif x:\n    f = g\nf(1, True)\n"),
            Example("def f(a, b):\n    pass\nf(True, False)\n"),
        ])

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        let flags = call.args.filter { $0.isBool(true) || $0.isBool(false) }
        guard let flag = flags.first, call.args.count > 1, flags.count < call.args.count,
            !call.args.contains(where: { $0.kind == .starred }), call.func.kind == .name,
            let definition = file.names.variable(call.func)?.onlyBinding?.node.as(AST.AnyFunction.self),
            definition.decoratorList.isEmpty, definition.args.vararg == nil,
            !call.keywords.contains(where: { AST.Keyword(unchecked: $0).arg == nil })
        else { return nil }
        let positional = Array(definition.args.posonlyargs) + Array(definition.args.args)
        guard let place = call.args.firstIndex(of: flag), place >= definition.args.posonlyargs.count,
            call.args.count <= positional.count, positional.count > 1
        else { return nil }
        let named = zip(call.args, positional).dropFirst(place)
        let name = AST.Arg(unchecked: positional[place]).arg
        return Finding(flag, "Say what is \(flag.text): `\(name)=\(flag.text)`")
            .rewriting(
                "Hand it by name",
                named.map { .insert("\(AST.Arg(unchecked: $1).arg)=", at: $0.parenthesizedRange.lowerBound) })
    }
}
