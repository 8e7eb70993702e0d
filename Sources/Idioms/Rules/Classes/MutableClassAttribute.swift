internal import PythonSyntax

/// `items = []` on the class, filled through `self`.
struct MutableClassAttribute: Rule {
    static let page = RulePage(
        name: "mutable-class-attribute", code: "OOP007", topic: .classes, level: .bugProne,
        summary: "A list, dict or set of the class that methods change through `self`.",
        why: """
            There is one for all objects: what one of them adds, every other one sees. It goes well until there is a \
            second object.
            """,
        instead: "Make it in `__init__`: `self.items = []`; in a dataclass `field(default_factory=list)`.",
        whenNot: "When it is meant to be shared: then say so with the class's name, `Registry.items.append(...)`.",
        fixSafety: "Never applied unasked: it changes what happens, to one list an object.",
        peers: ["RUF012", "RUF008"], reading: ["Tutorial, Class and Instance Variables"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class Dog:
                    «tricks = []»
                    def __init__(self, name):
                        self.name = name
                    def add(self, trick):
                        self.tricks.append(trick)
                """,
                after: """
                    class Dog:
                        def __init__(self, name):
                            self.tricks = []
                            self.name = name
                        def add(self, trick):
                            self.tricks.append(trick)
                    """),
            Example(
                """
                class Cache:
                    «data: dict = {}»
                    def put(self, key, value):
                        self.data[key] = value
                """),
            Example(
                """
                class Seen(object):
                    size = 3
                    «names = set()»
                    def add(self, name):
                        self.names.add(name)
                """),
        ],
        silent: [
            Example("class A:\n    names = ['a']\n    def f(self):\n        return self.names[0]\n"),
            Example(
                """
                class A:
                    items = []
                    def __init__(self):
                        self.items = []
                    def f(self):
                        self.items.append(1)
                """),
            Example("class A:\n    items = []\n    def f(self):\n        A.items.append(1)\n"),
            Example("class A:\n    all = []\n    def __init__(self):\n        self.all.append(self)\n"),
            Example("class A:\n    data = {}\n    def f(self, k):\n        self.data[k] = 1\nprint(A.data)\n"),
            Example("class A:\n    count = 0\n    def f(self):\n        self.count += 1\n"),
            Example("class A:\n    items = ()\n    def f(self):\n        self.items.append(1)\n"),
            Example("class A:\n    items = []\n    @classmethod\n    def f(cls):\n        cls.items.append(1)\n"),
        ])

    /// `name = value` and `name: type = value`.
    struct Binding: NodeView {
        let node: Node
        init(unchecked node: Node) { self.node = node }
        static func accepts(_ kind: Kind) -> Bool { kind == .assign || kind == .annAssign }
        var target: Node? { node.as(AST.Assign.self)?.targets.only ?? node.as(AST.AnnAssign.self)?.target }
        var value: Node? { node.as(AST.Assign.self)?.value ?? node.as(AST.AnnAssign.self)?.value }
    }

    func check(_ binding: Binding, _ file: ReviewedFile) -> Finding? {
        guard let owner = binding.node.parent?.as(AST.ClassDef.self), owner.decoratorList.isEmpty,
            let target = binding.target, let name = target.identifier?.description, let value = binding.value,
            let type = file.types.type(of: value), [.list, .dict, .set, .deque, .defaultdict, .counter].contains(type),
            isChanged(name, in: owner), !owner.isMeta, !Self.isShared(name, owner, file)
        else { return nil }
        if let written = binding.node.as(AST.AnnAssign.self), written.annotation.text.contains("ClassVar") {
            return nil
        }
        let finding = Finding(binding.node, "Make `\(name)` in `__init__`: here it is one for all objects")
        guard let maker = owner.method("__init__"), let first = maker.statements.first, let me = maker.firstParameter,
            file.source.line(at: first.start) > file.source.line(at: maker.node.start),
            !value.text.contains(where: { $0.isNewline })
        else { return finding.advising("Write `self.\(name) = \(value.text.prefix(20))` in `__init__`") }
        let line = "\(me).\(name) = \(value.text)" + file.source.lineEnding + file.source.indentation(at: first.start)
        return finding.suggesting(
            "Make it in `__init__`", because: "each object then has its own",
            [.delete(binding.node), .insert(line, at: first.start)])
    }

    /// Some method changes `self.name`, and none binds it.
    private func isChanged(_ name: String, in owner: AST.ClassDef) -> Bool {
        var isChanged = false
        for method in owner.methods {
            guard let me = method.firstParameter, me != "cls" else { continue }
            for node in method.node.descendants where node.attribute(of: me) == name {
                guard let parent = node.parent else { continue }
                if AST.Attribute(unchecked: node).ctx == .store { return false }
                if let element = parent.as(AST.Subscript.self), element.value == node {
                    isChanged = isChanged || element.ctx != .load
                }
                if let attribute = parent.as(AST.Attribute.self), parent.parent?.as(AST.Call.self)?.func == parent {
                    isChanged = isChanged || Self.changing.contains(attribute.attr.description)
                }
            }
        }
        return isChanged
    }

    /// Somebody takes it from the class, or objects are put into it: it is meant to be one for all.
    private static func isShared(_ name: String, _ owner: AST.ClassDef, _ file: ReviewedFile) -> Bool {
        file.tree.nodes.contains { node in
            guard let attribute = node.as(AST.Attribute.self), attribute.attr.description == name else { return false }
            if attribute.value.identifier == owner.name || attribute.value.isName("cls") { return true }
            let around = node.parent?.kind == .attribute ? node.parent?.parent : node.parent
            return around?.descendants.contains { $0.isName("self") && $0.parent != node } ?? false
                && (around?.kind == .call || around?.kind == .subscript)
        }
    }

    private static let changing: Set<String> = [
        "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "add", "discard", "update",
        "setdefault",
        "popitem", "appendleft", "popleft",
    ]
}

extension AST.ClassDef {
    /// Derives from `type`: its methods' first parameter is a class.
    fileprivate var isMeta: Bool { bases.contains { $0.isName("type") } }
}
