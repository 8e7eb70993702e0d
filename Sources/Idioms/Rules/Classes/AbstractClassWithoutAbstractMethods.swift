internal import PythonSyntax

/// `class A(ABC)` without `@abstractmethod`.
struct AbstractClassWithoutAbstractMethods: Rule {
    static let page = RulePage(
        name: "abc-without-abstract", code: "OOP011", topic: .classes, level: .idiom, confidence: .medium,
        summary: "An abstract base class with methods, none of which is abstract.",
        why: """
            Only an abstract method keeps a class from being made into objects. Without one `ABC` promises what it \
            does not do, and a subclass that forgets a method is found out at the call.
            """,
        instead: "Put `@abstractmethod` on what subclasses have to define, or leave out `ABC`.",
        whenNot: "When `ABC` is only there for `register()` or as a mark.",
        fixSafety: "Advice only: which methods are meant is not in the code.",
        peers: ["B024", "B027"], reading: ["abc"])

    static let examples = Examples(
        flagged: [
            Example("from abc import ABC\nclass «Shape»(ABC):\n    def area(self):\n        pass\n"),
            Example("import abc\nclass «Shape»(abc.ABC):\n    def area(self):\n        raise NotImplementedError\n"),
            Example(
                """
                from abc import ABCMeta
                class «Shape»(metaclass=ABCMeta):
                    x = 1
                    def area(self):
                        return 1

                """),
        ],
        silent: [
            Example(
                """
                from abc import ABC, abstractmethod
                class A(ABC):
                    @abstractmethod
                    def f(self):
                        pass
                """),
            Example("from abc import ABC\nclass A(ABC):\n    pass\n"),
            Example("from abc import ABC\nclass A(Base, ABC):\n    def f(self):\n        pass\n"),
            Example("class A(ABC):\n    def f(self):\n        pass\n"),
            Example("from abc import ABC\nclass A(ABC):\n    name: str\n    def f(self):\n        pass\n"),
            Example(
                """
                import abc
                class A(abc.ABC):
                    @property
                    @abc.abstractmethod
                    def f(self):
                        pass
                """),
        ])

    func check(_ owner: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        let metaclass = owner.keywords.only?.as(AST.Keyword.self)
        let isAbstract =
            owner.bases.count == 1 && owner.keywords.isEmpty && file.means(owner.bases[0], "abc.ABC")
            || owner.bases.isEmpty && metaclass.map { file.means($0.value, "abc.ABCMeta") } ?? false
        guard isAbstract, !owner.methods.isEmpty,
            !owner.methods.contains(where: { method in
                method.decoratorList.contains { Self.lastName($0)?.hasPrefix("abstract") ?? false }
            }),
            !owner.body.contains(where: { $0.as(AST.AnnAssign.self).map { $0.value == nil } ?? false }),
            !owner.body.contains(where: { $0.as(AST.Assign.self).map { $0.value.kind == .call } ?? false })
        else { return nil }
        let bytes = file.source.bytes
        var start = owner.node.start + 5
        while bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        return Finding(
            owner.node, range: start..<start + owner.name.bytes.count,
            "Mark what subclasses of `\(owner.name)` must define with `@abstractmethod`, or leave out `ABC`"
        ).advising("Use `@abstractmethod`")
    }

    private static func lastName(_ decorator: Node) -> Symbol? {
        decorator.as(AST.Attribute.self)?.attr ?? decorator.identifier
    }
}
