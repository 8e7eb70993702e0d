internal import PythonSyntax

/// `@lru_cache` on a method.
struct CacheOnMethod: Rule {
    static let page = RulePage(
        name: "cache-on-method", code: "DEC005", topic: .decorators, level: .bugProne, confidence: .medium,
        summary: "A method behind `functools.cache` or `lru_cache`.",
        why: """
            The cache belongs to the class and has `self` in its keys: every object that the method was ever called on \
            stays in memory, and its `__hash__` decides which results it shares.
            """,
        instead: """
            Use `functools.cached_property` for a value without arguments; otherwise keep a dict in the object, or \
            cache a function outside of the class.
            """,
        whenNot: "For objects that live as long as the program: singletons, enums.",
        fixSafety: "No text is offered: what to do depends on how long the objects live.", peers: ["B019", "W1518"],
        reading: ["functools, cached_property", "Programming FAQ, How do I cache method calls?"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                from functools import lru_cache
                class A:
                    @«lru_cache(maxsize=None)»
                    def f(self, n):
                        return n

                """
            ),
            Example("import functools\nclass A:\n    @«functools.cache»\n    def f(self):\n        return 1\n"),
            Example(
                """
                from functools import cache
                class A:
                    @property
                    @«cache»
                    def f(self):
                        return 1

                """
            ),
        ],
        silent: [
            Example(
                """
                from functools import cache
                class A:
                    @staticmethod
                    @cache
                    def f(n):
                        return n

                """
            ),
            Example(
                """
                from functools import cache
                class A:
                    @classmethod
                    @cache
                    def f(cls, n):
                        return n

                """
            ),
            Example("from functools import cache\n@cache\ndef f(n):\n    return n\n"),
            Example(
                """
                from functools import cached_property
                class A:
                    @cached_property
                    def f(self):
                        return 1

                """
            ),
            Example(
                """
                from functools import cache
                from enum import Enum
                class A(Enum):
                    @cache
                    def f(self):
                        return 1

                """
            ),
            Example("from mine import cache\nclass A:\n    @cache\n    def f(self):\n        return 1\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard !function.decoratorList.isEmpty, let owner = function.node.parent?.as(AST.ClassDef.self),
            function.hasFirstParameter("self"),
            !function.decoratorList.contains(where: { $0.isName("staticmethod") || $0.isName("classmethod") }),
            !owner.bases.contains(where: {
                $0.headWord?.hasSuffix("Enum") ?? true || $0.headWord?.hasSuffix("Flag") ?? true
            })
        else { return nil }
        let found = function.decoratorList.first { decorator in
            let name = decorator.as(AST.Call.self)?.func ?? decorator
            return file.means(name, "functools.cache") || file.means(name, "functools.lru_cache")
        }
        guard let found else { return nil }
        // Python looks for special methods in the class, where a cached property is no method.
        let name = function.name.description
        let isSpecial = name.hasPrefix("__") && name.hasSuffix("__")
        let isValue = function.parameters.count == 1 && !isSpecial
        return Finding(found, "Cache outside of the class, or in the object: this cache keeps every `self` alive")
            .advising(
                isValue
                    ? "Use `functools.cached_property`"
                    : "Keep results in a dict of the object, or in a function's cache")
    }
}
