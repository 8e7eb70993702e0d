internal import PythonSyntax

/// `T = TypeVar("T")`, `Pair: TypeAlias = tuple[int, int]`.
struct TypeParams: Rule {
    static let page = RulePage(
        name: "type-params", code: "TYP007", topic: .typing, level: .idiom, confidence: .medium,
        summary: "A type variable or alias written as an assignment, where Python 3.12 has syntax.",
        why: """
            `def first[T](xs: list[T]) -> T` says where the variable belongs and needs neither an import nor its name \
            twice. `type` makes an alias that may mention what is defined later.
            """,
        instead: "Write `def f[T](…)`, `class A[T]:` and `type Pair = tuple[int, int]`.",
        whenNot: "When Python 3.11 must run it, or the alias is used in `isinstance`, which takes no `type` alias.",
        fixSafety: "No text is offered: a variable may be shared by several functions, and variance is then inferred.",
        peers: ["UP046", "UP047", "UP040"], reading: ["PEP 695"], python: 12)

    static let examples = Examples(
        flagged: [
            Example("from typing import TypeVar\n«T = TypeVar('T')»\ndef first(xs: list[T]) -> T:\n    return xs[0]\n"),
            Example(
                "import typing\n«Pair: typing.TypeAlias = tuple[int, int]»\ndef f(p: Pair) -> int:\n    return p[0]\n"),
            Example(
                """
                from typing import Generic, TypeVar
                «K = TypeVar('K', bound=int)»
                class Box(Generic[K]):
                    def get(self, k: K) -> K:
                        return k

                """
            ),
        ],
        silent: [
            Example("from typing import TypeVar\nT = TypeVar('T')\n"),
            Example(
                """
                from typing import TypeAlias
                Number: TypeAlias = 'int | float'
                def f(x):
                    return isinstance(x, Number)

                """
            ),
            Example("from mine import TypeVar\nT = TypeVar('T')\ndef f(x: T) -> T:\n    return x\n"),
            Example("Pair = tuple[int, int]\ndef f(p: Pair) -> int:\n    return p[0]\n"),
            Example(
                """
                from typing import TypeVar
                T = TypeVar('T')
                __all__ = ['T']
                print(T)
                def f(x: T) -> T:
                    return x

                """
            ),
            Example("from typing import TypeVar\nT = TypeVar('T', covariant=True)\ndef f(x: T) -> T:\n    return x\n"),
        ])

    func check(_ name: AST.Name, _ file: ReviewedFile) -> Finding? {
        guard file.settings.targetMinor >= 12, name.ctx == .store, let statement = name.node.parent,
            statement.kind == .assign || statement.kind == .annAssign
        else { return nil }
        if let alias = statement.as(AST.AnnAssign.self) {
            guard alias.target == name.node, alias.value != nil, file.means(alias.annotation, "typing.TypeAlias"),
                isOnlyAnnotation(name.node, file)
            else { return nil }
            return Finding(statement, "Write `type \(name.id) = …`").advising(
                "Write `type \(name.id) = …` (Python 3.12)")
        }
        guard let call = statement.soleAssignment?.value.as(AST.Call.self), file.means(call.func, "typing.TypeVar"),
            call.keyword("covariant") == nil, call.keyword("contravariant") == nil, isOnlyAnnotation(name.node, file)
        else { return nil }
        return Finding(statement, "Declare `\(name.id)` where it is used: `def f[\(name.id)](…)`")
            .advising("Write `[\(name.id)]` behind the names of the functions and classes that use it (Python 3.12)")
    }

    /// Used, and nowhere but in annotations and `Generic[…]`.
    private func isOnlyAnnotation(_ name: Node, _ file: ReviewedFile) -> Bool {
        guard let variable = file.names.variable(name), variable.onlyBinding != nil, !variable.reads.isEmpty else {
            return false
        }
        return variable.reads.allSatisfy { read in
            read.node.isInAnnotation
                || read.node.ancestors.contains { $0.as(AST.Subscript.self)?.value.headWord == "Generic" }
        }
    }
}
