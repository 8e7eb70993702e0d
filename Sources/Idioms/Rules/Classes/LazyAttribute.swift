internal import PythonSyntax

/// A property that keeps its value in another attribute: `if self._x is None: self._x = …`.
struct LazyAttribute: Rule {
    static let page = RulePage(
        name: "lazy-attribute", code: "OOP015", topic: .classes, level: .idiom, confidence: .medium,
        summary: "A method that works out an attribute at the first call and keeps it.",
        why: """
            `cached_property` is this pattern with a name: no second attribute, no `None` that has to mean "not yet", \
            and one expression that says what the value is.
            """,
        instead: "Write `@cached_property` above a method that just returns the value.",
        whenNot: """
            When the value is thrown away and worked out again, the class has `__slots__`, or `None` is one of the \
            values.
            """,
        fixSafety: """
            Never applied unasked: the value is kept in the instance's `__dict__` under the property's own name, and \
            can be assigned.
            """,
        reading: ["functools, cached_property"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class A:
                    def __init__(self, xs):
                        self.xs = xs
                        self._total = None

                    @property
                    «def total(self):
                        if self._total is None:
                            self._total = sum(self.xs)
                        return self._total»
                """,
                after: """
                    from functools import cached_property
                    class A:
                        def __init__(self, xs):
                            self.xs = xs

                        @cached_property
                        def total(self):
                            return sum(self.xs)
                    """),
            Example(
                """
                import functools
                class A:
                    _words = None
                    @property
                    «def words(self):
                        "Its words."
                        if not hasattr(self, "_words"):
                            self._words = self.text.split()
                        return self._words»
                """,
                after: """
                    import functools
                    class A:
                        _words = None
                        @functools.cached_property
                        def words(self):
                            "Its words."
                            return self.text.split()
                    """),
            Example(
                """
                class A:
                    def __init__(self):
                        self._db = None
                    «def get_db(self):
                        if self._db is None:
                            self._db = connect()
                        return self._db»
                """),
        ],
        silent: [
            Example(
                """
                class A:
                    @property
                    def x(self):
                        if self._x is None:
                            self._x = 1
                        return self._x
                    def reset(self):
                        self._x = None
                """),
            Example(
                """
                class A:
                    @property
                    def x(self):
                        if self._x is None:
                            self._x = 1
                        return self._y
                """),
            Example(
                """
                class A:
                    __slots__ = ('_x',)
                    @property
                    def x(self):
                        if self._x is None:
                            self._x = 1
                        return self._x
                """),
            Example(
                """
                class A:
                    def x(self, n):
                        if self._x is None:
                            self._x = n
                        return self._x
                """),
            Example(
                """
                class A:
                    @property
                    def x(self):
                        if self._x is None:
                            raise ValueError
                        return self._x
                """),
        ])

    func check(_ method: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard !method.isAsync, let owner = method.ownerClass, let parameters = method.plainParameters,
            parameters.count == 1, method.statements.count == 2, let test = method.statements[0].as(AST.If.self),
            test.orelse.isEmpty, let assign = test.body.only?.as(AST.Assign.self), let target = assign.targets.only,
            let attribute = target.attribute(of: parameters[0]),
            method.statements[1].as(AST.Return.self)?.value?.attribute(of: parameters[0]) == attribute,
            isFirstTime(test.test, attribute, parameters[0]), method.decoratorList.count <= 1
        else { return nil }
        let hasSlots = owner.node.descendants.contains { $0.isName("__slots__") }
        guard !hasSlots, let initial = initial(attribute, owner, method) else { return nil }
        let finding = Finding(method.node, "Let `functools.cached_property` keep the value of `\(method.name)`")
        let isProperty = method.decoratorList.only.map { $0.isName("property") && file.names.isUnbound($0) } ?? false
        guard isProperty else {
            return method.decoratorList.isEmpty ? finding.advising("Make it a `cached_property`") : nil
        }
        let cached = file.imported("functools", "cached_property", at: owner.node)
        return finding.suggesting(
            "Make it a `cached_property`",
            because: "the value is then kept under the property's own name and can be assigned",
            cached.edits + initial.map { .delete($0) } + [
                .replace(method.decoratorList[0], cached.text),
                .replaceStatements(test.node, through: method.statements[1], "return \(assign.value.code())"),
            ])
    }

    /// `self._x is None` or `not hasattr(self, "_x")`.
    private func isFirstTime(_ test: Node, _ attribute: String, _ me: String) -> Bool {
        if let compare = test.as(AST.Compare.self) {
            return compare.ops == [.is] && compare.left.attribute(of: me) == attribute && compare.comparators[0].isNone
        }
        guard let negation = test.as(AST.UnaryOp.self), negation.op == .not, negation.operand.isCall(of: "hasattr"),
            let arguments = AST.Call(unchecked: negation.operand).arguments(2)
        else { return false }
        return arguments[0].identifier?.description == me && arguments[1].stringValue == attribute
    }

    /// `self._x = None` in `__init__`, if it can go; nil if the attribute is used anywhere else.
    private func initial(_ attribute: String, _ owner: AST.ClassDef, _ method: AST.AnyFunction) -> [Node]? {
        var found: [Node] = []
        for node in owner.node.descendants where !method.node.contains(node) {
            guard let mention = node.as(AST.Attribute.self), mention.attr.description == attribute else { continue }
            guard mention.ctx == .store, let assign = node.parent?.as(AST.Assign.self), assign.targets.only == node,
                assign.value.isNone, let maker = assign.node.parent?.as(AST.AnyFunction.self), maker.name == "__init__"
            else { return nil }
            if maker.body.count > 1 { found.append(assign.node) }
        }
        return found
    }
}
