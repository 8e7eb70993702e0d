internal import PythonSyntax

/// `__eq__` without `__hash__`.
struct EqWithoutHash: Rule {
    static let page = RulePage(
        name: "eq-without-hash", code: "OOP008", topic: .classes, level: .idiom, confidence: .low,
        summary: "A class with an `__eq__` of its own and no word about `__hash__`.",
        why: """
            Defining `__eq__` takes `__hash__` away: the objects cannot be members of a set or keys of a dict any \
            more, which shows at a distance, as a `TypeError`.
            """,
        instead: """
            Define `__hash__` over what `__eq__` compares, or write `__hash__ = None` to say that it is meant. A \
            frozen dataclass has both.
            """,
        whenNot: "When objects change and so must not be hashed; then say so.",
        fixSafety: "Advice only: what the hash is made of depends on what may change.",
        peers: ["PLW1641", "W1641"], reading: ["Data model, object.__hash__"])

    static let examples = Examples(
        flagged: [
            Example("class A:\n    def «__eq__»(self, other):\n        return self.x == other.x\n"),
            Example(
                """
                class A(object):
                    x = 1
                    def «__eq__» (self, other):
                        return True
                    def f(self):
                        return {}

                """),
            Example(
                """
                class A:
                    def __lt__(self, other):
                        return True

                    def «__eq__»(self, o):
                        return NotImplemented

                """),
        ],
        silent: [
            Example(
                """
                class A:
                    def __eq__(self, other):
                        return True
                    def __hash__(self):
                        return 1
                """),
            Example("class A:\n    __hash__ = None\n    def __eq__(self, other):\n        return True\n"),
            Example("@dataclass(frozen=True)\nclass A:\n    def __eq__(self, other):\n        return True\n"),
            Example(
                """
                class A(B):
                    def __eq__(self, other):
                        return True
                """),
            Example(
                """
                def __eq__(a, b):
                    return a is b
                """),
        ])

    func check(_ method: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard method.name == "__eq__", let owner = method.ownerClass, owner.isBaseless, owner.decoratorList.isEmpty,
            owner.method("__eq__") != nil,
            !owner.node.descendants.contains(where: { node in
                node.isName("__hash__") || node.as(AST.AnyFunction.self).map { $0.name == "__hash__" } ?? false
            })
        else { return nil }
        return Finding(
            method.node, range: method.nameRange, "Define `__hash__` along with `__eq__`, or say `__hash__ = None`"
        )
        .advising("Define `__hash__` over what `__eq__` compares")
    }
}
