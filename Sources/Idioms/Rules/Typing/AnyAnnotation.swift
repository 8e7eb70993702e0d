internal import PythonSyntax

/// `x: Any`.
struct AnyAnnotation: Rule {
    static let page = RulePage(
        name: "any-annotation", code: "TYP006", topic: .typing, level: .idiom, confidence: .medium,
        summary: "A parameter or a result annotated as `Any`.",
        why: """
            `Any` switches checking off for everything that is done with the value. `object` says that it can be \
            anything, and still lets a checker see what is not safe.
            """,
        instead: "Name the type, a `Protocol` with what is used, a type variable, or `object`.",
        whenNot:
            """
            For data whose shape only the running program knows, as what `json.loads` gives; when overriding \
            such a method.
            """,
        fixSafety: "No text is offered: the code does not say which type is meant.", peers: ["ANN401"],
        reading: ["typing, Any"])

    static let examples = Examples(
        flagged: [
            Example("from typing import Any\ndef f(x: «Any») -> int:\n    return x.size\n"),
            Example("import typing\ndef f(x: int) -> «typing.Any»:\n    return x\n"),
            Example(
                "from typing import Any\nclass A:\n    def f(self, *, key: «Any» = None) -> None:\n        print(key)\n"
            ),
        ],
        silent: [
            Example("from typing import Any\ndef f(*args: Any, **kwargs: Any) -> int:\n    return 1\n"),
            Example("from typing import Any\ndef f(x: dict[str, Any]) -> int:\n    return 1\n"),
            Example("from typing import Any\nx: Any = 1\n"),
            Example("from typing import Any\ndef _f(x: Any) -> int:\n    return 1\n"),
            Example(
                """
                from typing import Any, override
                class A(B):
                    @override
                    def f(self, x: Any) -> int:
                        return 1

                """
            ),
            Example("from typing import Any\ndef f(x: Any) -> int: ...\n"),
            Example("from mine import Any\ndef f(x: Any) -> int:\n    return 1\n"),
            Example("import json\nfrom typing import Any\ndef f(x: str) -> Any:\n    return json.loads(x)\n"),
        ])

    func check(_ name: AST.NameOrAttribute, _ file: ReviewedFile) -> Finding? {
        guard (name.node.identifier ?? name.node.as(AST.Attribute.self)!.attr) == "Any", let parent = name.node.parent,
            file.means(name.node, "typing.Any")
        else { return nil }
        var owner = parent
        if let parameter = parent.as(AST.Arg.self), let arguments = parent.parent?.as(AST.Arguments.self) {
            guard parameter.annotation == name.node, arguments.vararg != parent, arguments.kwarg != parent,
                let function = arguments.node.parent
            else { return nil }
            owner = function
        }
        guard let function = owner.as(AST.AnyFunction.self), !function.name.description.hasPrefix("_"),
            owner != parent || function.returns == name.node, function.decoratorList.isEmpty, !function.node.isStub
        else { return nil }
        // A method may have to fit its base class, and a loader gives what it finds.
        if let type = function.ownerClass, !type.bases.isEmpty { return nil }
        if function.returns == name.node, function.node.descendants.contains(where: { Self.loads($0) }) { return nil }
        return Finding(name.node, "Name a type, or `object`: `Any` switches checking off")
            .advising("Name what is used of it: a class, a `Protocol`, a type variable or `object`")
    }

    private static func loads(_ node: Node) -> Bool {
        guard let call = node.as(AST.Call.self) else { return false }
        return ["loads", "load", "json", "safe_load"].contains(call.func.headWord ?? "") || call.func.isName("getattr")
    }
}
