internal import PythonSyntax

/// `lambda x: f(x)`.
struct NeedlessLambda: Rule {
    static let page = RulePage(
        name: "needless-lambda", code: "FNC004", topic: .functions, level: .idiom,
        summary: "A lambda that only hands its arguments on, or makes an empty list or dict.",
        why: "A function is a value: `f` already is what `lambda x: f(x)` describes, without a call in between.",
        instead: "Hand on `f` itself; `list` and `dict` make an empty list and dict.",
        whenNot: "When the name is to be looked up at every call, or the arguments are given by keyword.",
        fixSafety:
            "The function accepts other arguments than the lambda did, and is looked up now instead of at the call.",
        peers: ["PLW0108", "PIE807", "FURB111"], reading: ["Tutorial, Lambda Expressions"])

    static let examples = Examples(
        flagged: [
            Example(
                "def key(x):\n    return -x\nxs = sorted([1, 2], key=«lambda x: key(x)»)\n",
                after: "def key(x):\n    return -x\nxs = sorted([1, 2], key=key)\n"),
            Example(
                "from collections import defaultdict\nd = defaultdict(«lambda: []»)\n",
                after: "from collections import defaultdict\nd = defaultdict(list)\n", showing: ["d[1]", "dict(d)"]),
            Example("ys = map(«lambda word: len(word)», words)\n", after: "ys = map(len, words)\n"),
            Example(
                "import math\ndef f(xs):\n    return max(xs, key=«lambda a: math.sqrt(a)»)\n",
                after: "import math\ndef f(xs):\n    return max(xs, key=math.sqrt)\n"),
            Example(
                "class A:\n    def f(self, loop):\n        loop.call_soon(«lambda: self.go()»)\n",
                after: "class A:\n    def f(self, loop):\n        loop.call_soon(self.go)\n"),
            Example("ys = sorted(xs, key=«lambda x: str.lower(x)»)\n", after: "ys = sorted(xs, key=str.lower)\n"),
        ],
        silent: [
            Example("f = sorted(xs, key=lambda x: g(x, 1))\n"), Example("f = sorted(xs, key=lambda x, y: max(y, x))\n"),
            Example("def f(g):\n    g = h(g)\n    return lambda x: g(x)\n"), Example("f = run(lambda x=1: len(x))\n"),
            Example("f = run(lambda: self.go())\n"), Example("class A:\n    f = lambda x: len(x)\n"),
            Example("f = run(lambda x: x(x))\n"), Example("f = run(lambda: [1])\n"),
            Example("f = run(lambda *a: len(*a))\n"),
        ])

    func check(_ function: AST.Lambda, _ file: ReviewedFile) -> Finding? {
        guard !isMember(function.node, file),
            let arguments = function.args.as(AST.Arguments.self)
        else { return nil }
        if arguments.args.isEmpty, arguments.node.descendants.isEmpty, let name = factory(function.body) {
            let isFactory = Check.that(
                .typeKnown, "it is called without arguments", otherwise: "`\(name)` also takes an argument"
            ) { file in
                guard let call = function.node.parent?.as(AST.Call.self) else { return false }
                return call.args.first == function.node && file.means(call.func, "collections.defaultdict")
            }
            return Finding(function.node, "Hand on `\(name)` itself")
                .requiring(.builtins(name, at: function.node))
                .rewriting("Use `\(name)`", safeIf: [isFactory], [.substitute(function.node, name)])
        }
        guard let call = function.body.as(AST.Call.self), call.keywords.isEmpty,
            call.args.count == arguments.args.count,
            arguments.posonlyargs.isEmpty, arguments.vararg == nil, arguments.kwonlyargs.isEmpty,
            arguments.kwarg == nil, arguments.defaults.isEmpty,
            zip(call.args, arguments.args).allSatisfy({ $0.identifier == AST.Arg(unchecked: $1).arg }),
            isFixed(call.func, file)
        else { return nil }
        return Finding(function.node, "Hand on `\(call.func.text)` itself")
            .suggesting(
                "Use `\(call.func.text)`", because: "it may take further arguments, and is looked up now",
                [.substitute(function.node, call.func.text)])
    }

    /// A lambda in a class body becomes a method; a built-in function would not.
    private func isMember(_ node: Node, _ file: ReviewedFile) -> Bool {
        node.parent?.kind == .assign && file.names.scope(of: node.parent!).kind == .class
    }

    private func factory(_ body: Node) -> String? {
        guard body.kind == .list || body.kind == .dict, body.isEmptyLiteral else { return nil }
        return body.kind == .list ? "list" : "dict"
    }

    /// Always means the same function: a builtin, an import, the only `def` of its name, a method of `self` or of a
    /// built-in type.
    private func isFixed(_ node: Node, _ file: ReviewedFile) -> Bool {
        if file.qualifiedName(node) != nil { return true }
        if let method = node.as(AST.Attribute.self), let owner = method.value.identifier?.description {
            if owner == "self" { return file.names.variable(method.value)?.isParameter ?? false }
            return ["object", "str", "int", "list", "dict", "set"].contains(owner)
                && file.names.isBuiltin(owner, at: node)
        }
        guard let variable = file.names.variable(node), let binding = variable.onlyBinding else { return false }
        return binding.use == .definition && !variable.isDeclared
    }
}
