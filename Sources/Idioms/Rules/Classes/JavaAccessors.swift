internal import PythonSyntax

/// `get_x` and `set_x` around `_x`.
struct JavaAccessors: Rule {
    static let page = RulePage(
        name: "java-accessors", code: "OOP001", topic: .classes, level: .idiom,
        summary: "A getter and a setter that do nothing but read and write an attribute.",
        why: """
            In Python an attribute can become a property later without a change to any caller, so nothing has to be \
            wrapped beforehand. `account.balance += 5` says what the two calls say, and can be read.
            """,
        instead: "Use the attribute itself, without the underscore; make it a `@property` on the day it needs a check.",
        whenNot: "When the methods belong to an interface that others call or override.",
        fixSafety: "A sketch, never applied: callers of the methods have to change too.",
        reading: ["Built-in Functions, property"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class A:
                    def __init__(self):
                        self._x = 0

                    «def get_x(self):
                        return self._x»

                    def set_x(self, x):
                        self._x = x
                """,
                after: """
                    class A:
                        def __init__(self):
                            self._x = 0

                        @property
                        def x(self):
                            return self._x

                        @x.setter
                        def x(self, x):
                            self._x = x
                    """),
            Example(
                """
                class Person:
                    «def getName(self):
                        "The name."
                        return self.__name»

                    def setName(self, value):
                        self.__name = value
                """,
                after: """
                    class Person:
                        @property
                        def name(self):
                            "The name."
                            return self.__name

                        @name.setter
                        def name(self, value):
                            self.__name = value
                    """),
            Example(
                """
                class Box(object):
                    def __init__(self, size):
                        self._size = size

                    «def get_size(self) -> int:
                        return self._size»
                """,
                after: """
                    class Box(object):
                        def __init__(self, size):
                            self._size = size

                        @property
                        def size(self) -> int:
                            return self._size
                    """),
        ],
        silent: [
            Example("class A:\n    def get_x(self):\n        return self._x + 1\n"),
            Example("class A(Base):\n    def get_x(self):\n        return self._x\n"),
            Example("class A:\n    def get_x(self, key):\n        return self._x\n"),
            Example("class A:\n    @abstractmethod\n    def get_x(self):\n        return self._x\n"),
            Example("class A:\n    def get_x(self):\n        return self._y\n"),
            Example(
                """
                class A:
                    def get_x(self):
                        return self._x
                    def set_x(self, x):
                        self._x = x
                        self.notify()
                """),
            Example("class A:\n    x = 1\n    def get_x(self):\n        return self._x\n"),
            Example("def get_x(self):\n    return self._x\n"),
        ])

    func check(_ getter: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard !getter.isAsync, let owner = getter.ownerClass, owner.isBaseless, getter.decoratorList.isEmpty,
            let name = Self.property(getter.name.description, "get"), let parameters = getter.plainParameters,
            parameters.count == 1, getter.statements.count == 1,
            let attribute = getter.statements[0].as(AST.Return.self)?.value?.attribute(of: parameters[0]),
            String(attribute.drop { $0 == "_" }) == name, attribute.hasPrefix("_"), isFree(name, owner)
        else { return nil }
        var edits: [Edit] = [
            .insert(
                "@property\(file.source.lineEnding)\(file.source.indentation(at: getter.node.start))",
                at: getter.node.start),
            Edit(getter.nameRange, name),
        ]
        for other in owner.methods where Self.property(other.name.description, "set") == name {
            guard isSetter(other, attribute), other.node.start > getter.node.start else { return nil }
            edits += [
                .insert(
                    "@\(name).setter\(file.source.lineEnding)\(file.source.indentation(at: other.node.start))",
                    at: other.node.start),
                Edit(other.nameRange, name),
            ]
        }
        return Finding(getter.node, "Let callers use `\(name)` itself, as an attribute or a property")
            .showing("Make it a property", because: "callers have to change too", edits)
    }

    /// `x` of `get_x` and of `getX`.
    private static func property(_ method: String, _ prefix: String) -> String? {
        guard method.hasPrefix(prefix) else { return nil }
        let rest = method.dropFirst(prefix.count)
        if rest.hasPrefix("_"), rest.count > 1 { return String(rest.dropFirst()) }
        guard let first = rest.first, first.isUppercase else { return nil }
        return first.lowercased() + rest.dropFirst()
    }

    private func isSetter(_ method: AST.AnyFunction, _ attribute: String) -> Bool {
        guard !method.isAsync, method.decoratorList.isEmpty, let parameters = method.plainParameters,
            parameters.count == 2, method.statements.count == 1,
            let assign = method.statements[0].as(AST.Assign.self), let target = assign.targets.only
        else { return false }
        return target.attribute(of: parameters[0]) == attribute && assign.value.identifier?.description == parameters[1]
    }

    /// Nothing in the class has the name already.
    private func isFree(_ name: String, _ owner: AST.ClassDef) -> Bool {
        !owner.node.descendants.contains { node in
            if let function = node.as(AST.AnyFunction.self) { return function.name.description == name }
            if node.kind == .name, node.parent?.parent == owner.node { return node.identifier?.description == name }
            return node.attribute(of: "self") == name
        }
    }
}
