internal import PythonSyntax

/// `@staticmethod` that makes an object of its own class by name.
struct StaticMethodAsFactory: Rule {
    static let page = RulePage(
        name: "staticmethod-as-factory", code: "OOP006", topic: .classes, level: .idiom,
        summary: "A static method that returns an object of its class, named in the body.",
        why: """
            A class method gets the class it was called on: a subclass makes objects of its own kind, and a renamed \
            class leaves nothing behind in the body.
            """,
        instead: "Write `@classmethod`, a first parameter `cls`, and `return cls(...)`.",
        whenNot: "When subclasses cannot be made the same way, or have to give objects of exactly this class.",
        fixSafety: "Never applied unasked: called on a subclass it makes an object of the subclass.",
        reading: ["Built-in Functions, classmethod"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class Point:
                    @staticmethod
                    «def origin():
                        return Point(0, 0)»
                """,
                after: """
                    class Point:
                        @classmethod
                        def origin(cls):
                            return cls(0, 0)
                    """),
            Example(
                """
                class Date:
                    @staticmethod
                    «def parse(text, sep='-'):
                        if not text:
                            return None
                        return Date(*text.split(sep))»
                """,
                after: """
                    class Date:
                        @classmethod
                        def parse(cls, text, sep='-'):
                            if not text:
                                return None
                            return cls(*text.split(sep))
                    """),
            Example(
                """
                class Tree:
                    @staticmethod
                    «def make( items: list ):
                        return Tree([Tree(i) for i in items])»
                """,
                after: """
                    class Tree:
                        @classmethod
                        def make( cls, items: list ):
                            return cls([cls(i) for i in items])
                    """),
        ],
        silent: [
            Example("class A:\n    @classmethod\n    def make(cls):\n        return cls()\n"),
            Example("class A:\n    @staticmethod\n    def make():\n        return B()\n"),
            Example("class A:\n    @staticmethod\n    def f(x):\n        print(A(x))\n        return x\n"),
            Example("class A:\n    @staticmethod\n    @cache\n    def make():\n        return A()\n"),
            Example("class A:\n    @staticmethod\n    def make(cls):\n        return A()\n"),
            Example(
                """
                class A:
                    @staticmethod
                    def make():
                        def inner():
                            return A()
                        return inner
                """),
        ])

    func check(_ method: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard let owner = method.ownerClass, let decorator = method.decoratorList.only,
            decorator.isName("staticmethod"),
            file.names.isUnbound(decorator), let made = file.names.variable(owner.node),
            method.node.descendants.contains(where: { node in
                guard let value = node.as(AST.Return.self)?.value?.as(AST.Call.self), node.isDirectlyIn(method.node)
                else { return false }
                return value.func.kind == .name && file.names.variable(value.func) == made
            }),
            !method.node.descendants.contains(where: {
                $0.isName("cls") || $0.as(AST.Arg.self)?.arg.description == "cls"
            })
        else { return nil }
        // In annotations and elsewhere the name stays: only what is called becomes `cls`.
        let calls = method.body.flatMap(\.subtree).filter { node in
            guard let call = node.parent?.as(AST.Call.self), call.func == node else { return false }
            return node.kind == .name && file.names.variable(node) == made
        }
        let open = method.nameRange.upperBound
        let bytes = file.source.bytes
        guard bytes[open] == UInt8(ascii: "(") else { return nil }
        let arguments = method.args
        let first =
            [
                arguments.posonlyargs.first, arguments.args.first, arguments.vararg, arguments.kwonlyargs.first,
                arguments.kwarg,
            ]
            .compactMap { $0 }
        var place = open + 1
        while !first.isEmpty, bytes[place] == 32 || bytes[place] == 10 || bytes[place] == 13 || bytes[place] == 9 {
            place += 1
        }
        return Finding(method.node, "Make `\(method.name)` a class method that returns `cls(…)`")
            .requiring(.builtins("classmethod", at: owner.node))
            .suggesting(
                "Make it a class method", because: "called on a subclass it would make an object of the subclass",
                [.replace(decorator, "classmethod"), .insert(first.isEmpty ? "cls" : "cls, ", at: place)]
                    + calls.map { .replace($0, "cls") })
    }
}
