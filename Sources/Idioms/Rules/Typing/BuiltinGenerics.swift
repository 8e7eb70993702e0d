internal import PythonSyntax

/// `List[int]`.
struct BuiltinGenerics: Rule {
    static let page = RulePage(
        name: "builtin-generics", code: "TYP003", topic: .typing, level: .idiom,
        summary: "`typing.List` and its like, which are other names of the builtins.",
        why:
            """
            `list[int]` works since Python 3.9, needs no import and is what error messages show. The old names \
            are deprecated.
            """,
        instead: "Write `list`, `dict`, `set`, `frozenset`, `tuple`, `type`.",
        whenNot: "When the annotations are evaluated by Python 3.8.",
        fixSafety: "Safe in annotations. As a base class or a value the two are different objects.",
        peers: ["UP006", "UP035", "R6002"], reading: ["PEP 585"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                """
                from typing import List, Dict
                def f(xs: «List»[int]) -> «Dict»[str, «List»[int]]:
                    return {'a': xs}

                """,
                after:
                    """
                    from typing import List, Dict
                    def f(xs: list[int]) -> dict[str, list[int]]:
                        return {'a': xs}

                    """,
                showing: ["f([1])"]),
            Example(
                "import typing\nx: «typing.Tuple»[int, ...] = ()\n", after: "import typing\nx: tuple[int, ...] = ()\n",
                showing: ["x"]),
            Example(
                "import typing as t\nx: «t.Set» = set()\n", after: "import typing as t\nx: set = set()\n",
                showing: ["x"]),
            Example(
                "from typing import List\nRows = «List»[int]\n", after: "from typing import List\nRows = list[int]\n"),
        ],
        silent: [
            Example("x: list[int] = []\n"), Example("from typing import List\n"),
            Example("from mine import List\nx: List = []\n"),
            Example("from typing import Sequence\nx: Sequence[int] = []\n"),
            Example("class List:\n    pass\nx: List\n"),
            Example("from typing import List\nlist = 3\nx: List = []\n"), Example("import typing\nx: typing.Any = 1\n"),
        ])

    func check(_ name: AST.NameOrAttribute, _ file: ReviewedFile) -> Finding? {
        let symbol = name.node.identifier ?? name.node.as(AST.Attribute.self)!.attr
        // Aliases like `typing.List as L` are not worth a look at every name.
        guard Self.names.contains(symbol), let builtin = Self.builtins[symbol.description],
            file.settings.targetMinor >= 9, file.qualifiedName(name.node) == "typing.\(symbol)"
        else { return nil }
        let inAnnotation = name.node.isInAnnotation
        return Finding(name.node, "Write `\(builtin)`: the builtin takes `[…]` itself")
            .requiring(.builtins(builtin, at: name.node))
            .rewriting(
                "Write `\(builtin)`",
                safeIf: [
                    .that(
                        .typeKnown, "it stands in an annotation",
                        otherwise: "as a value, `\(symbol)` and `\(builtin)` are not the same"
                    ) {
                        _ in inAnnotation
                    }
                ],
                [.replace(name.node, builtin)])
    }

    private static let names: Words = ["List", "Dict", "Set", "FrozenSet", "Tuple", "Type"]
    private static let builtins = [
        "List": "list", "Dict": "dict", "Set": "set", "FrozenSet": "frozenset", "Tuple": "tuple", "Type": "type",
    ]
}
