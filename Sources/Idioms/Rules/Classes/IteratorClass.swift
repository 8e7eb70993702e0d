internal import PythonSyntax

/// A class that is only an iterator.
struct IteratorClass: Rule {
    static let page = RulePage(
        name: "iterator-class-to-generator", code: "OOP013", topic: .classes, level: .idiom, confidence: .medium,
        summary: "A class that has nothing but `__init__`, `__iter__` and `__next__`.",
        why: """
            The class keeps in attributes what a generator keeps in local variables, and raises by hand what a \
            generator does by ending. A function with `yield` is the loop as one would write it anyway.
            """,
        instead: """
            Write a generator function: the arguments of `__init__`, a loop, `yield` for what `__next__` returns.
            """,
        whenNot: "When the state has to be looked at or reset from outside, or objects are pickled.",
        fixSafety: "Advice only: the control flow has to be turned inside out.",
        reading: ["Tutorial, Generators", "Glossary, generator"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                class «Countdown»:
                    def __init__(self, n):
                        self.n = n

                    def __iter__(self):
                        return self

                    def __next__(self):
                        if self.n <= 0:
                            raise StopIteration
                        self.n -= 1
                        return self.n
                """),
            Example(
                """
                class «Ones»:
                    "Ones without end."
                    def __iter__(self):
                        return self
                    def __next__(self):
                        return 1
                """),
            Example(
                """
                class «Pairs»(object):
                    def __init__(self, xs):
                        self._it = iter(xs)
                    def __iter__(self):
                        "Itself."
                        return self
                    def __next__(self):
                        return next(self._it), next(self._it)
                for a, b in Pairs([1, 2]):
                    print(a, b)
                """),
        ],
        silent: [
            Example("class A:\n    def __iter__(self):\n        return iter(self.xs)\n"),
            Example(
                """
                class A:
                    def __iter__(self):
                        return self
                    def __next__(self):
                        return 1
                    def reset(self):
                        self.n = 0
                """),
            Example(
                """
                class A(Base):
                    def __iter__(self):
                        return self
                    def __next__(self):
                        return 1
                """),
            Example(
                """
                class A:
                    def __iter__(self):
                        self.n = 0
                        return self
                    def __next__(self):
                        return 1
                """),
            Example("class A:\n    def __next__(self):\n        return 1\n"),
        ])

    func check(_ owner: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        guard owner.isBaseless, owner.decoratorList.isEmpty, let iterate = owner.method("__iter__"),
            owner.method("__next__") != nil, let me = iterate.firstParameter, iterate.statements.count == 1,
            let value = iterate.statements[0].as(AST.Return.self)?.value, value.identifier?.description == me
        else { return nil }
        let known: Set<String> = ["__init__", "__iter__", "__next__"]
        let isOnly = owner.body.allSatisfy { statement in
            if let method = statement.as(AST.AnyFunction.self) {
                return known.contains(method.name.description) && method.decoratorList.isEmpty && !method.isAsync
            }
            return statement.kind == .pass || statement.as(AST.Expr.self)?.value.isString == true
        }
        guard isOnly, let start = Self.nameStart(owner) else { return nil }
        return Finding(
            owner.node, range: start..<start + owner.name.bytes.count, "Write `\(owner.name)` as a generator function"
        ).advising("Write a function with `yield`")
    }

    private static func nameStart(_ owner: AST.ClassDef) -> Int? {
        let bytes = owner.node.source.bytes
        var start = owner.node.start + 5
        while start < bytes.count, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        return start < bytes.count ? start : nil
    }
}
