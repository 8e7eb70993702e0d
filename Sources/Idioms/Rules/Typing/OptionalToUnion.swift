internal import PythonSyntax

/// `Optional[int]`, `Union[int, str]`.
struct OptionalToUnion: Rule {
    static let page = RulePage(
        name: "optional-to-union", code: "TYP002", topic: .typing, level: .idiom,
        summary: "`Optional` and `Union` where `|` says the same.",
        why: """
            `int | None` reads as it is spoken and needs no import. `Optional[int]` is often taken for an argument \
            that may be left out, which it does not mean.
            """,
        instead: "Write `X | None` and `X | Y`.",
        whenNot: "When the annotations are evaluated by Python 3.9 or older.",
        fixSafety:
            "Safe in annotations where the parts are classes. Elsewhere the result is an object of another kind.",
        peers: ["UP045", "UP007", "R6003"], reading: ["PEP 604"], python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                """
                from typing import Optional
                def f(x: «Optional[int]» = None) -> «Optional[list[str]]»:
                    return x

                """,
                after: "from typing import Optional\ndef f(x: int | None = None) -> list[str] | None:\n    return x\n",
                showing: ["f()", "f(1)"]),
            Example(
                "import typing\nx: «typing.Union[int, str, None]» = 1\n",
                after: "import typing\nx: int | str | None = 1\n",
                showing: ["x"]),
            Example(
                "from typing import Optional, Union\nx: «Optional[«Union[int, str]»]» = None\n",
                after: "from typing import Optional, Union\nx: int | str | None = None\n", showing: ["x"]),
            Example(
                "from typing import Optional as Maybe\nfrom mine import shape\nAlias = «Maybe[shape]»\n",
                after: "from typing import Optional as Maybe\nfrom mine import shape\nAlias = shape | None\n"),
        ],
        silent: [
            Example("x: int | None = None\n"), Example("from typing import Optional\nx: Optional['A'] = None\n"),
            Example("from typing import Optional\nprint(Optional)\n"),
            Example("from mine import Optional\nx: Optional[int] = None\n"),
            Example("from typing import Union\nx: Union[int] = 1\n"),
            Example("from typing import Union\nTs = (int, str)\nx = Union[Ts]\n"),
            Example("from typing import Optional\nx: 'Optional[int]' = None\n"),
            Example("from typing import Optional\nx: Optional[None] = None\n"),
        ])

    func check(_ generic: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard file.settings.targetMinor >= 10, generic.ctx == .load,
            let isOptional = Self.isOptional(generic.value, file)
        else { return nil }
        let parts = isOptional ? [generic.slice] : generic.slice.as(AST.Tuple.self).map { Array($0.elts) } ?? []
        guard isOptional ? generic.slice.kind != .tuple && !generic.slice.isNone : parts.count > 1,
            // A class named in a string has no `|`.
            !parts.contains(where: { $0.isString || $0.kind == .starred || $0.kind == .ifExp }),
            parts.filter(\.isNone).count < parts.count, generic.node.parent?.kind != .attribute
        else { return nil }
        let text = (parts.map { $0.code(.bitOr) } + (isOptional ? ["None"] : [])).joined(separator: " | ")
        let isOperand =
            generic.node.parent.map {
                $0.as(AST.BinOp.self).map { $0.op != .bitOr } ?? ($0.kind == .compare || $0.kind == .starred)
            } ?? false
        let inAnnotation = generic.node.isInAnnotation
        return Finding(generic.node, "Write `\(text.prefix(60))`").rewriting(
            "Write it with `|`",
            safeIf: [
                .that(
                    .typeKnown, "it stands in an annotation",
                    otherwise: "the result is a `types.UnionType`, not a `typing.Union`"
                ) {
                    _ in inAnnotation
                },
                .that(.typeKnown, "its parts are types", otherwise: "`|` may not work with these when it is evaluated")
                { file in
                    file.keepsAnnotationsAsText || parts.allSatisfy { file.isUnionOperand($0) }
                },
            ],
            [.replace(generic.node, isOperand ? "(\(text))" : text)])
    }

    /// Nil for other names.
    private static func isOptional(_ node: Node, _ file: ReviewedFile) -> Bool? {
        guard node.kind == .name || node.kind == .attribute, let path = file.qualifiedName(node) else { return nil }
        return path == "typing.Optional" ? true : path == "typing.Union" ? false : nil
    }
}
