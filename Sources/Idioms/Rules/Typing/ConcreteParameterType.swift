internal import PythonSyntax

/// `xs: list[int]`, only gone through.
struct ConcreteParameterType: Rule {
    static let page = RulePage(
        name: "concrete-parameter-type", code: "TYP005", topic: .typing, level: .idiom, confidence: .medium,
        summary: "A parameter annotated as a list, set or tuple that the function only goes through.",
        why: """
            A function that loops once works with anything that can be gone through. The narrow annotation makes \
            callers with a tuple, a set or a generator convert it first.
            """,
        instead:
            """
            Ask for what is used: `collections.abc.Iterable[int]`; `Collection` for `len` and `in`, `Sequence` \
            for `xs[0]`.
            """,
        whenNot:
            """
            When the function will soon need more, or a base class fixes the signature. Results are best \
            annotated exactly.
            """,
        fixSafety: "No text is offered: an annotation is a promise, and only you know how much to promise.",
        reading: ["PEP 484", "typing, List"])

    static let examples = Examples(
        flagged: [
            Example("def total(xs: «list[int]»):\n    out = 0\n    for x in xs:\n        out += x\n    return out\n"),
            Example("def shout(words: «set[str]») -> list[str]:\n    return [w.upper() for w in words]\n"),
            Example(
                """
                from typing import List
                def show(a, rows: «List[str]»):
                    for n, r in enumerate(rows):
                        print(n, r)

                """
            ),
        ],
        silent: [
            Example("def f(xs: list[int]):\n    for x in xs:\n        print(x)\n    return len(xs)\n"),
            Example("def f(xs: list[int]):\n    xs.append(1)\n"), Example("def f(xs: list[int]):\n    return xs\n"),
            Example("def _f(xs: list[int]):\n    for x in xs:\n        print(x)\n"),
            Example("def f(xs: list[int]):\n    for x in xs:\n        print(x)\n    for x in xs:\n        print(x)\n"),
            Example(
                """
                from collections.abc import Iterable
                def f(xs: Iterable[int]):
                    for x in xs:
                        print(x)

                """),
            Example("def f(xs: list[int]):\n    while True:\n        for x in xs:\n            print(x)\n"),
            Example("@app.get('/')\ndef f(xs: list[int]):\n    for x in xs:\n        print(x)\n"),
            Example("def f(p: tuple[int, int]):\n    for x in p:\n        print(x)\n"),
            Example("def f(xs: list[int]):\n    for x in xs:\n        xs = x\n"),
        ])

    func check(_ parameter: AST.Arg, _ file: ReviewedFile) -> Finding? {
        guard let generic = parameter.annotation?.as(AST.Subscript.self), generic.slice.kind != .tuple,
            let arguments = parameter.node.parent?.as(AST.Arguments.self), arguments.vararg != parameter.node,
            arguments.kwarg != parameter.node, arguments.defaultValue(of: parameter.node) == nil,
            let function = arguments.node.parent?.as(AST.AnyFunction.self), !function.name.description.hasPrefix("_"),
            function.decoratorList.isEmpty, let type = file.qualifiedName(generic.value), Self.types.contains(type),
            let variable = file.names.variable(parameter.node), variable.occurrences.count == 2, !variable.isCaptured,
            let read = variable.reads.first?.node, isGoneThrough(read, file), isOnce(read, in: function.node)
        else { return nil }
        // A method may have to fit its base class.
        if let owner = function.node.parent?.as(AST.ClassDef.self), !owner.bases.isEmpty { return nil }
        let wider = "Iterable[\(generic.slice.text)]"
        return Finding(generic.node, "Ask for `\(wider)`: `\(parameter.arg)` is only gone through")
            .advising("Annotate it as `collections.abc.\(wider)`")
    }

    private static let types: Set<String> = [
        "builtins.list", "builtins.set", "builtins.frozenset", "typing.List", "typing.Set", "typing.FrozenSet",
    ]

    /// `for x in xs`, `for i, x in enumerate(xs)`.
    private func isGoneThrough(_ read: Node, _ file: ReviewedFile) -> Bool {
        var iter = read
        if let parent = read.parent, file.calls(parent, builtin: "enumerate"),
            AST.Call(unchecked: parent).args.first == read
        {
            iter = parent
        }
        return iter.parent?.as(AST.AnyFor.self)?.iter == iter || iter.parent?.as(AST.Comprehension.self)?.iter == iter
    }

    /// No loop around it: a generator could be gone through only once.
    private func isOnce(_ read: Node, in function: Node) -> Bool {
        var child = read
        for ancestor in read.ancestors {
            if ancestor == function { return true }
            switch ancestor.kind {
            case .while: return false
            case .for, .asyncFor: if AST.AnyFor(unchecked: ancestor).iter != child { return false }
            case .listComp, .setComp, .generatorExp:
                guard AST.AnyComprehension(unchecked: ancestor).generators.first == child else { return false }
            case .dictComp: guard AST.DictComp(unchecked: ancestor).generators.first == child else { return false }
            default: break
            }
            child = ancestor
        }
        return false
    }
}
