internal import PythonSyntax

/// `x: int = None`.
struct ImplicitOptional: Rule {
    static let page = RulePage(
        name: "implicit-optional", code: "TYP004", topic: .typing, level: .idiom,
        summary: "A parameter whose default is `None` and whose annotation leaves that out.",
        why: """
            The annotation promises a value that can be used at once, and the default breaks the promise. A type \
            checker either complains here or misses the missing `if x is None`.
            """,
        instead: "Write `x: int | None = None`.", whenNot: "When the annotation is an alias that includes `None`.",
        fixSafety: "Safe: only the annotation changes.", peers: ["RUF013"], reading: ["PEP 484, Union types"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: «int» = None):\n    return x\n", after: "def f(x: int | None = None):\n    return x\n",
                showing: ["f()", "f(1)"]),
            Example(
                "def f(*, names: «list[str]» = None, y: int = 0):\n    return names\n",
                after: "def f(*, names: list[str] | None = None, y: int = 0):\n    return names\n", showing: ["f()"]),
            Example(
                "from typing import Callable\ndef f(a, key: «Callable[[int], int]» = None):\n    return key\n",
                after:
                    "from typing import Callable\ndef f(a, key: Callable[[int], int] | None = None):\n    return key\n",
                showing: ["f(1)"]),
            Example(
                "class A:\n    def f(self, x: «int | str» = None):\n        return x\n",
                after: "class A:\n    def f(self, x: int | str | None = None):\n        return x\n",
                showing: ["A().f()"]),
        ],
        silent: [
            Example("def f(x: int | None = None):\n    pass\n"),
            Example("from typing import Any\ndef f(x: Any = None):\n    pass\n"),
            Example("from typing import Optional\ndef f(x: Optional[int] = None):\n    pass\n"),
            Example("def f(x: object = None):\n    pass\n"), Example("def f(x=None):\n    pass\n"),
            Example("from mine import Maybe\ndef f(x: Maybe = None):\n    pass\n"),
            Example("def f(x: int = 0):\n    pass\n"),
            Example("def f(x: 'int | None' = None):\n    pass\n"), Example("def f(x: None = None):\n    pass\n"),
            Example("from typing import Union\ndef f(x: Union[int, None] = None):\n    pass\n"),
        ])

    func check(_ parameter: AST.Arg, _ file: ReviewedFile) -> Finding? {
        guard let annotation = parameter.annotation, let arguments = parameter.node.parent?.as(AST.Arguments.self),
            arguments.defaultValue(of: parameter.node)?.isNone == true, file.excludesNone(annotation)
        else { return nil }
        let finding = Finding(annotation, "Add `None` to the annotation of `\(parameter.arg)`: it is its default")
        if file.settings.targetMinor >= 10 {
            return finding.rewriting("Add `| None`", [.replace(annotation, "\(annotation.code(.bitOr)) | None")])
        }
        let optional = file.imported("typing", "Optional", at: annotation)
        return finding.rewriting(
            "Write `\(optional.text)[…]`", safeIf: [.importable(optional)],
            optional.edits + [.replace(annotation, "\(optional.text)[\(annotation.text)]")])
    }
}
