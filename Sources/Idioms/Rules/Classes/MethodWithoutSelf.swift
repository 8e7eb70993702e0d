internal import PythonSyntax

/// A method that does not look at its object.
struct MethodWithoutSelf: Rule {
    static let page = RulePage(
        name: "method-without-self", code: "OOP005", topic: .classes, level: .idiom, confidence: .low,
        summary: "A method that never uses `self`, in a class that nothing here derives from.",
        why: """
            The reader expects that a method has to do with its object's state. A function says that it depends on its \
            arguments alone, and can be tested and used without an object.
            """,
        instead: "Make it a function of the module, or a `@staticmethod` where it belongs to the class.",
        whenNot: "When subclasses are to override it, or a framework calls it on an object.",
        fixSafety: "Advice only: callers have to change with it.",
        peers: ["PLR6301", "R6301"], reading: ["Built-in Functions, staticmethod"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class A:
                    def __init__(self):
                        self.x = 1
                    def «area»(self, w, h):
                        return w * h + w

                """),
            Example(
                """
                class A:
                    def show(self):
                        print(self._clean('a'))
                    def «_clean»(self, text):
                        return text.strip().lower()

                """),
            Example(
                """
                class A(object):
                    def __init__(self):
                        self.x = 1
                    def «f»(self, xs):
                        for x in xs:
                            print(x)

                """),
        ],
        silent: [
            Example("class A:\n    def f(self):\n        return self.x\n"),
            Example(
                """
                class A:
                    def f(self):
                        return self.x
                    def test_g(self):
                        assert 1 + 1 == 2
                """),
            Example(
                """
                class A(B):
                    def __init__(self):
                        self.x = 1
                    def f(self, w, h):
                        return w * h
                """),
            Example(
                """
                class A:
                    def __init__(self):
                        self.x = 1
                    @staticmethod
                    def f(w, h):
                        return w * h
                """),
            Example(
                """
                class A:
                    def __init__(self):
                        self.x = 1
                    def f(self, w):
                        raise NotImplementedError
                """),
            Example(
                """
                class A:
                    def __init__(self):
                        self.x = 1
                    def f(self, w):
                        return w * 2
                class B(A):
                    def f(self, w):
                        return w
                """),
            Example(
                """
                class A:
                    def __init__(self):
                        self.x = 1
                    def __len__(self):
                        return len('abc')
                """),
            Example("class A:\n    def __init__(self):\n        self.x = 1\n    def name(self):\n        return 'a'\n"),
        ])

    func check(_ method: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard let owner = method.ownerClass, owner.isBaseless, owner.decoratorList.isEmpty,
            method.decoratorList.isEmpty,
            method.hasFirstParameter("self"), !method.name.hasPrefix("__"), !Self.isStub(method),
            !Self.isFoundByName(method, owner),
            !Self.uses("self", method.node),
            owner.methods.contains(where: { $0.node != method.node && Self.uses("self", $0.node) })
        else { return nil }
        let isBase = file.tree.nodes.contains { node in
            guard let other = node.as(AST.ClassDef.self) else { return false }
            return other.bases.contains { $0.identifier == owner.name }
        }
        guard !isBase else { return nil }
        return Finding(method.node, range: method.nameRange, "Make `\(method.name)` a function: it does not use `self`")
            .advising("Make it a function or a `@staticmethod`")
    }

    private static func uses(_ name: StaticString, _ node: Node) -> Bool {
        node.descendants.contains {
            $0.isName(name) || $0.isName("super") || $0.isName("locals") || $0.isName("__class__")
        }
    }

    /// A framework or `getattr` finds it by its name: a test, a handler.
    private static func isFoundByName(_ method: AST.AnyFunction, _ owner: AST.ClassDef) -> Bool {
        let name = method.name.description.lowercased()
        if ["test", "setup", "teardown", "visit_", "do_", "on_", "handle"].contains(where: { name.hasPrefix($0) }) {
            return true
        }
        return owner.node.descendants.contains { $0.isName("getattr") }
    }

    /// Nothing but a constant, an exception or `pass`: there to be overridden.
    private static func isStub(_ method: AST.AnyFunction) -> Bool {
        method.statements.allSatisfy { statement in
            switch statement.kind {
            case .pass, .raise: true
            case .return: AST.Return(unchecked: statement).value?.kind ?? .constant == .constant
            case .expr: AST.Expr(unchecked: statement).value.kind == .constant
            default: false
            }
        }
    }
}
