internal import PythonSyntax

/// A class with nothing but `__init__`, `__enter__` and `__exit__`.
struct HandWrittenEnterExit: Rule {
    static let page = RulePage(
        name: "hand-written-enter-exit", code: "WTH008", topic: .contexts, level: .idiom, confidence: .medium,
        summary: "A class that exists only to be used in a `with`.",
        why: """
            Three methods and an attribute tell in pieces what happens in one go: set up, hand over, clean up. A \
            generator with `@contextmanager` tells it from top to bottom, and keeps its state in local variables.
            """,
        instead: "Write a generator: what `__enter__` does, `try: yield value`, `finally:` what `__exit__` does.",
        whenNot: """
            When it is entered several times, also serves as a decorator, swallows exceptions, or has other methods; \
            a class is also easier to subclass.
            """,
        fixSafety: "No text is offered: a generator can be entered only once.",
        reading: ["PEP 343", "Library, contextlib.contextmanager"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import os

                «class Directory:
                    def __init__(self, path):
                        self.path = path

                    def __enter__(self):
                        self.before = os.getcwd()
                        os.chdir(self.path)

                    def __exit__(self, *details):
                        os.chdir(self.before)»
                """),
            Example(
                """
                «class Tag:
                    def __enter__(self):
                        print("<p>")

                    def __exit__(self, kind, value, trace):
                        print("</p>")
                        return False»
                """),
            Example(
                """
                «class Timer:
                    \"\"\"Prints how long it took.\"\"\"

                    def __init__(self, clock):
                        self.clock = clock

                    def __enter__(self):
                        self.start = self.clock()
                        return self.start

                    def __exit__(self, kind, value, trace):
                        print(self.clock() - self.start)»
                """),
        ],
        silent: [
            Example(
                """
                class A:
                    def __enter__(self):
                        return self
                    def __exit__(self, *a):
                        self.x = 1

                """
            ),
            Example("class A(B):\n    def __enter__(self):\n        x()\n    def __exit__(self, *a):\n        y()\n"),
            Example(
                "class A:\n    def __enter__(self):\n        x()\n    def __exit__(self, *a):\n        return True\n"),
            Example(
                """
                class A:
                    def __enter__(self):
                        x()
                    def __exit__(self, *a):
                        y()
                    def more(self):
                        z()

                """
            ),
            Example(
                """
                class A:
                    def __enter__(self):
                        x()
                    def __exit__(self, kind, *a):
                        return kind is OSError

                """
            ),
            Example("class A:\n    def __init__(self):\n        x()\n    def close(self):\n        y()\n"),
        ])

    func check(_ definition: AST.ClassDef, _ file: ReviewedFile) -> Finding? {
        guard definition.bases.isEmpty, definition.keywords.isEmpty, definition.decoratorList.isEmpty else {
            return nil
        }
        var enter: AST.FunctionDef?
        var exit: AST.FunctionDef?
        for statement in definition.body {
            if statement.as(AST.Expr.self)?.value.isString == true { continue }
            guard let method = statement.as(AST.FunctionDef.self), method.decoratorList.isEmpty else { return nil }
            switch method.name.description {
            case "__enter__": enter = method
            case "__exit__": exit = method
            case "__init__": break
            default: return nil
            }
        }
        guard let enter, let exit, Self.swallowsNothing(exit), !Self.givesItself(enter) else { return nil }
        return Finding(definition.node, "Write it as a generator with `@contextmanager`")
            .advising("Move `__enter__` before a `yield` and `__exit__` into a `finally` behind it")
    }

    /// Each `return` of `__exit__` gives nothing, or what counts as false.
    private static func swallowsNothing(_ method: AST.FunctionDef) -> Bool {
        method.node.descendants.lazy.compactMap { $0.as(AST.Return.self)?.value }.allSatisfy {
            $0.isNone || $0.isBool(false)
        }
    }

    /// `return self`: then the object is wanted, with all its attributes.
    private static func givesItself(_ method: AST.FunctionDef) -> Bool {
        method.node.descendants.lazy.compactMap { $0.as(AST.Return.self)?.value }.contains { $0.isName("self") }
    }
}
