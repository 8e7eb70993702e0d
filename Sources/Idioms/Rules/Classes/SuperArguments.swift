internal import PythonSyntax

/// `super(A, self)`.
struct SuperArguments: Rule {
    static let page = RulePage(
        name: "super-arguments", code: "OOP004", topic: .classes, level: .idiom,
        summary: "`super` called with the class and the object that it finds out by itself.",
        why: "The class's name in the call has to be changed with the class, and a copied method calls the wrong one.",
        instead: "Write `super()`.",
        whenNot: "When the first argument is another class on purpose: that skips one in the order.",
        fixSafety: "Safe in a plain method of that class; a decorator may put another class in its place.",
        peers: ["UP008", "R1725"], reading: ["Built-in Functions, super", "PEP 3135"])

    static let examples = Examples(
        flagged: [
            Example(
                "class A:\n    def f(self):\n        return «super(A, self)».__repr__()[:3]\n",
                after: "class A:\n    def f(self):\n        return super().__repr__()[:3]\n", showing: ["A().f()"]),
            Example(
                """
                class A(dict):
                    def __init__(self, *a):
                        «super(A, self)».__init__(*a)
                        self.n = 1

                """,
                after: """
                    class A(dict):
                        def __init__(self, *a):
                            super().__init__(*a)
                            self.n = 1

                    """,
                showing: ["A([(1, 2)])"]),
            Example(
                "@reg\nclass A(B):\n    @classmethod\n    def make(cls):\n        return «super(A, cls)».make()\n",
                after: "@reg\nclass A(B):\n    @classmethod\n    def make(cls):\n        return super().make()\n"),
        ],
        silent: [
            Example("class A(B):\n    def f(self):\n        return super().f()\n"),
            Example("class A(B):\n    def f(self):\n        return super(B, self).f()\n"),
            Example("class A(B):\n    def f(self, other):\n        return super(A, other).f()\n"),
            Example(
                """
                class A(B):
                    def f(self):
                        def g():
                            return super(A, self).f()
                        return g
                """),
            Example("class A(B):\n    def f(self, xs):\n        return [super(A, self).f() for x in xs]\n"),
            Example("class A(B):\n    def f(self):\n        self = g(self)\n        return super(A, self).f()\n"),
        ])

    static let callees: Words? = ["super"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("super"), let arguments = call.arguments(2), file.names.isUnbound(call.func),
            arguments.allSatisfy({ $0.kind == .name }),
            let function = call.node.enclosingFunction?.as(AST.AnyFunction.self),
            let owner = function.ownerClass, let made = file.names.variable(owner.node),
            file.names.variable(arguments[0]) == made, made.onlyBinding != nil,
            function.firstParameter == arguments[1].text,
            file.names.variable(arguments[1])?.onlyBinding?.use == .parameter,
            file.names.scope(of: call.node).node == function.node
        else { return nil }
        return Finding(call.node, "Use `super()` without arguments")
            .rewriting(
                "Leave out the arguments",
                safeIf: [
                    .that(
                        .notShadowed, "`\(owner.name)` is the class itself",
                        otherwise: "a decorator may put another class in its place"
                    ) { _ in owner.decoratorList.isEmpty }
                ], [.replace(call.node, "super()")])
    }
}
