internal import PythonSyntax

/// A method that only calls `super().m(…)` with what it was given.
struct UselessDelegation: Rule {
    static let page = RulePage(
        name: "useless-delegation", code: "OOP014", topic: .classes, level: .idiom,
        summary: "A method that hands its arguments on to the same method of the base class, and nothing else.",
        why: """
            Without it the base class's method is found anyway. The reader looks for the difference that there is \
            none.
            """,
        instead: "Leave the method out.",
        whenNot: "When it is there for its signature, its defaults or its docstring.",
        fixSafety: """
            Safe where the base class is in the file, or any arguments are passed on. Annotations would be lost.
            """,
        peers: ["W0246"], reading: ["Tutorial, Inheritance"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class A(dict):
                    x = 1
                    «def __init__(self, *args, **kwargs):
                        super().__init__(*args, **kwargs)»

                """,
                after: "class A(dict):\n    x = 1\n", showing: ["A(a=1)", "A([(1, 2)])"]),
            Example(
                """
                class B:
                    def f(self, a, b):
                        return a + b
                class A(B):
                    «def f(self, a, b):
                        return super().f(a, b)»

                """,
                after: """
                    class B:
                        def f(self, a, b):
                            return a + b
                    class A(B):
                        pass

                    """,
                showing: ["A().f(1, 2)", "A().f(1)"]),
            Example(
                """
                class A(B):
                    «def f(self, a: int, *, key):
                        return super(A, self).f(a, key=key)»
                    y = 1

                """,
                after: "class A(B):\n    y = 1\n"),
        ],
        silent: [
            Example("class A(B):\n    def f(self, a=1):\n        return super().f(a)\n"),
            Example("class A(B):\n    def f(self, a, b):\n        return super().f(b, a)\n"),
            Example("class A(B):\n    def f(self, a):\n        return super().g(a)\n"),
            Example("class A(B):\n    def f(self, a):\n        super().f(a)\n"),
            Example("class A(B):\n    @property\n    def f(self):\n        return super().f()\n"),
            Example("class A(B):\n    def f(self, a):\n        'For the manual.'\n        return super().f(a)\n"),
            Example("class A(B):\n    def f(self, a):\n        return super().f(a, 1)\n"),
            Example("class A(B):\n    def __eq__(self, other):\n        return super().__eq__(other)\n"),
        ])

    func check(_ method: AST.FunctionDef, _ file: ReviewedFile) -> Finding? {
        let function = AST.AnyFunction(unchecked: method.node)
        guard let only = method.body.only, let owner = function.ownerClass, !owner.bases.isEmpty,
            method.decoratorList.isEmpty, function.args.defaults.isEmpty,
            !function.args.kwDefaults.indices.contains(where: { function.args.kwDefaults.optional($0) != nil })
        else { return nil }
        let isMaker = method.name == "__init__"
        let value = isMaker ? only.as(AST.Expr.self)?.value : only.as(AST.Return.self)?.value
        guard let call = value?.as(AST.Call.self), let target = call.func.as(AST.Attribute.self),
            target.attr == method.name,
            isMaker || !method.name.description.hasPrefix("__"), isSuper(target.value, function, owner, file),
            passesOn(call, function.args), file.names.variable(method.node)?.onlyBinding != nil
        else { return nil }
        let isAlone = owner.body.count == 1
        let hasAnnotations =
            method.returns != nil
            || method.node.descendants.contains {
                $0.as(AST.Arg.self)?.annotation != nil
            }
        return Finding(method.node, "Leave out `\(method.name)`: the base class's is called anyway")
            .rewriting(
                "Delete the method",
                safeIf: [
                    .that(.effectFree, "it adds no annotations", otherwise: "its annotations would be lost") { _ in
                        !hasAnnotations
                    },
                    .that(
                        .typeKnown, "the base class's method takes the same",
                        otherwise: "the base class's method may take other arguments"
                    ) { file in Self.takesSame(function, owner, file) },
                ], [isAlone ? .replaceStatements(method.node, "pass") : .delete(method.node)])
    }

    /// Any arguments, or those that the base class's method has, which stands in the file.
    private static func takesSame(_ function: AST.AnyFunction, _ owner: AST.ClassDef, _ file: ReviewedFile) -> Bool {
        if function.args.vararg != nil, function.args.kwarg != nil, function.args.args.count == 1 { return true }
        guard let base = owner.bases.only, let binding = file.names.variable(base)?.onlyBinding,
            let other = binding.node.as(AST.ClassDef.self)?.method(function.name.description),
            let parameters = function.plainParameters
        else { return false }
        return other.plainParameters == parameters
    }

    private func isSuper(_ node: Node, _ function: AST.AnyFunction, _ owner: AST.ClassDef, _ file: ReviewedFile) -> Bool
    {
        guard file.calls(node, builtin: "super") else { return false }
        let call = AST.Call(unchecked: node)
        if call.args.isEmpty { return true }
        guard let arguments = call.arguments(2), let name = arguments[0].identifier else { return false }
        return name == owner.name && arguments[1].text == function.firstParameter
    }

    /// Each parameter but the first stands in its own place.
    private func passesOn(_ call: AST.Call, _ parameters: AST.Arguments) -> Bool {
        var expected = (Array(parameters.posonlyargs) + Array(parameters.args)).dropFirst().map {
            AST.Arg(unchecked: $0).arg.description
        }
        if let rest = parameters.vararg { expected.append("*" + AST.Arg(unchecked: rest).arg.description) }
        guard call.args.map({ $0.text }) == expected else { return false }
        var named = parameters.kwonlyargs.map { AST.Arg(unchecked: $0).arg.description }.map { "\($0)=\($0)" }
        if let rest = parameters.kwarg { named.append("**" + AST.Arg(unchecked: rest).arg.description) }
        let given = call.keywords.map { node in
            let keyword = AST.Keyword(unchecked: node)
            return keyword.arg.map { "\($0)=\(keyword.value.text)" } ?? "**\(keyword.value.text)"
        }
        return given == named
    }
}
