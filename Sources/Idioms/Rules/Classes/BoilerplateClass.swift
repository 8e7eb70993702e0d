internal import PythonSyntax

/// A class whose `__init__` only stores its arguments.
struct BoilerplateClass: Rule {
    static let page = RulePage(
        name: "boilerplate-class", code: "OOP002", topic: .classes, level: .idiom,
        summary: "A class that spells out the `__init__` (and `__repr__`, `__eq__`) of a record.",
        why: """
            Each field's name is written three times before anything happens. A dataclass names it once, with its \
            type, and brings `__repr__` and `__eq__` along, so that objects print and compare as their fields do.
            """,
        instead: "Write `@dataclass` and the fields; `frozen=True` where objects are not to change.",
        whenNot: "When construction has to check or convert something, or objects are to be equal only to themselves.",
        fixSafety: """
            Never applied unasked: objects with equal fields become equal and unhashable (`eq=False` keeps it as it \
            was), and a hand-written `__repr__` may look different.
            """,
        peers: ["B903", "R0903"], reading: ["dataclasses", "PEP 557"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class «Point»:
                    def __init__(self, x: int, y: int) -> None:
                        self.x = x
                        self.y = y
                """,
                after: """
                    from dataclasses import dataclass
                    @dataclass
                    class Point:
                        x: int
                        y: int
                    """),
            Example(
                """
                class «Person»:
                    "Somebody."

                    def __init__(self, name, age=0):
                        self.name = name
                        self.age = age

                    def __repr__(self):
                        return f"Person({self.name!r}, {self.age!r})"

                    def __eq__(self, other):
                        return self.name == other.name and self.age == other.age
                """),
            Example(
                """
                import dataclasses
                class «Item»:
                    def __init__(self, name: str, price: float = 0.0, *, tags: tuple = ()):
                        self.name = name
                        self.price = price
                        self.tags = tags

                    def __repr__(self):
                        return f"{self.name}: {self.price}"

                    def total(self, n):
                        return n * self.price
                """),
        ],
        silent: [
            Example("class A:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = int(y)\n"),
            Example("class A:\n    def __init__(self, x):\n        self.x = x\n"),
            Example("class A(Base):\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n"),
            Example("@dataclass\nclass A:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n"),
            Example("class A:\n    def __init__(self, x, y):\n        self._x = x\n        self._y = y\n"),
            Example(
                """
                class A:
                    def __init__(self, x, y):
                        self.x = x
                        self.y = y
                    def step(self):
                        self.x += 1
                """),
            Example("class A:\n    def __init__(self, x, y, *rest):\n        self.x = x\n        self.y = y\n"),
            Example(
                """
                class A:
                    __slots__ = ('x', 'y')
                    def __init__(self, x, y):
                        self.x = x
                        self.y = y
                """),
        ])

    func check(_ owner: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        guard owner.isBaseless, owner.decoratorList.isEmpty, let maker = owner.method("__init__"), !maker.isAsync,
            maker.decoratorList.isEmpty, isPlain(owner), let fields = fields(maker), fields.count >= 2
        else { return nil }
        let message = "Write `\(owner.name)` as a dataclass"
        let finding = Finding(owner.node, range: nameRange(owner), message)
        let body = fields.compactMap { field in field.annotation.map { "\(field.arg): \($0.text)" } }
        let dataclass = file.imported("dataclasses", "dataclass", at: owner.node)
        // With defaults or methods more than the fields has to be thought of.
        guard body.count == fields.count, maker.args.defaults.isEmpty, maker.args.kwonlyargs.isEmpty,
            owner.methods.count == 1, maker.statements.count == maker.body.count
        else { return finding.advising("Use `@dataclass` and name each field with its type") }
        let line = "@\(dataclass.text)" + file.source.lineEnding + file.source.indentation(at: owner.node.start)
        return finding.suggesting(
            "Make it a dataclass", because: "objects with equal fields become equal, and unhashable",
            dataclass.edits + [
                .insert(line, at: owner.node.start), .replaceStatements(maker.node, body.joined(separator: "\n")),
            ])
    }

    private func nameRange(_ owner: AST.ClassDef) -> Range<Int> {
        let bytes = owner.node.source.bytes
        var start = owner.node.start + 5
        while bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        return start..<start + owner.name.bytes.count
    }

    /// Nothing but a record: `__init__` alone, or with a `__repr__` or `__eq__` that say so; no other class variables.
    private func isPlain(_ owner: AST.ClassDef) -> Bool {
        let names = owner.methods.map { $0.name.description }
        let hasOther = owner.body.contains {
            !AST.AnyFunction.accepts($0.kind) && $0.as(AST.Expr.self)?.value.isString != true
        }
        let forbidden: Set<String> = ["__new__", "__hash__", "__post_init__", "__setattr__", "__getattr__", "__lt__"]
        guard !hasOther, !names.contains(where: { forbidden.contains($0) }) else { return false }
        return names.count == 1 || names.contains("__repr__") || names.contains("__eq__")
    }

    /// The parameters, if each is stored under its own name and nothing else is done.
    private func fields(_ maker: AST.AnyFunction) -> [AST.Arg]? {
        let arguments = maker.args
        guard arguments.posonlyargs.isEmpty, arguments.vararg == nil, arguments.kwarg == nil,
            let own = arguments.args.first
        else { return nil }
        let me = AST.Arg(unchecked: own).arg.description
        let parameters = (Array(arguments.args.dropFirst()) + Array(arguments.kwonlyargs)).map {
            AST.Arg(unchecked: $0)
        }
        let statements = maker.statements
        guard statements.count == parameters.count else { return nil }
        var stored: Set<String> = []
        for statement in statements {
            let target = statement.as(AST.Assign.self)?.targets.only ?? statement.as(AST.AnnAssign.self)?.target
            let value = statement.as(AST.Assign.self)?.value ?? statement.as(AST.AnnAssign.self)?.value
            guard let name = target?.attribute(of: me), let stands = value?.identifier, stands.description == name,
                !name.hasPrefix("_")
            else { return nil }
            stored.insert(name)
        }
        return parameters.allSatisfy { stored.contains($0.arg.description) } ? parameters : nil
    }
}
