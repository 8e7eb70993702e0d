internal import PythonSyntax

/// `P = namedtuple("P", "x y")`.
struct FunctionalNamedTuple: Rule {
    static let page = RulePage(
        name: "functional-namedtuple", code: "OOP012", topic: .classes, level: .idiom, confidence: .medium,
        summary: "A named tuple made by a call, with its fields in a string or a list.",
        why: """
            As a class each field has a line and a type, and there is room for defaults, a docstring and methods; \
            tools see the fields.
            """,
        instead: "Write `class Point(NamedTuple):` with `x: int` and `y: int`.",
        whenNot: "When the fields are worked out while the program runs.",
        fixSafety: """
            Safe from `typing.NamedTuple`, which has the types; `collections.namedtuple` has none, so that they are \
            yours to write.
            """,
        peers: ["UP014", "R6105"], reading: ["typing, NamedTuple"])

    static let examples = Examples(
        flagged: [
            Example(
                "from typing import NamedTuple\n«P = NamedTuple(\"P\", [(\"x\", int), (\"y\", list[str])])»\n",
                after: "from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\n    y: list[str]\n",
                showing: ["P(1, [])", "P.__annotations__", "P._fields", "P.__doc__"]),
            Example("from collections import namedtuple\n«Point = namedtuple('Point', 'x y')»\n"),
            Example("import collections\n«Point = collections.namedtuple('Point', ['x', 'y'])»\n"),
        ],
        silent: [
            Example("from collections import namedtuple\nP = namedtuple('P', fields)\n"),
            Example("from collections import namedtuple\nP = namedtuple('Q', 'x y')\n"),
            Example("from collections import namedtuple\nP = namedtuple('P', 'x y', rename=True)\n"),
            Example("from collections import namedtuple\nclass P(namedtuple('P', 'x y')):\n    pass\n"),
            Example("from typing import NamedTuple\nP = NamedTuple('P', [(name, int)])\n"),
            Example("P = namedtuple('P', 'x y')\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let target = assign.targets.only, let name = target.identifier?.description,
            let call = assign.value.as(AST.Call.self), let arguments = call.arguments(2),
            arguments[0].stringValue == name
        else { return nil }
        let finding = Finding(assign.node, "Write `\(name)` as a class derived from `NamedTuple`")
        if file.calls(call.node, "typing.NamedTuple"), let fields = typedFields(arguments[1]) {
            let unit = file.indentationUnit(at: assign.node)
            let lines = ["class \(name)(\(call.func.text)):"] + fields.map { "\(unit)\($0)" }
            return finding.rewriting(
                "Make it a class",
                safeIf: [
                    .typesStandAlone(arguments[1]),
                    .that(
                        .notShadowed, "it stands at the level of the module",
                        otherwise: "a class has the function around it in its `__qualname__`"
                    ) { file in file.names.scope(of: assign.node).kind == .module },
                ],
                [.replaceStatements(assign.node, lines.joined(separator: "\n"))])
        }
        guard file.calls(call.node, "collections.namedtuple"), isWritten(arguments[1]) else { return nil }
        return finding.advising("Write a class with a type for each field")
    }

    /// `x: int` for each of `[("x", int), …]`.
    private func typedFields(_ node: Node) -> [String]? {
        guard let pairs = node.as(AST.List.self)?.elts ?? node.as(AST.Tuple.self)?.elts, !pairs.isEmpty else {
            return nil
        }
        let fields = pairs.compactMap { pair -> String? in
            guard let parts = pair.as(AST.Tuple.self)?.elts, parts.count == 2, let name = parts[0].stringValue,
                Self.isIdentifier(name)
            else { return nil }
            return "\(name): \(parts[1].code())"
        }
        return fields.count == pairs.count ? fields : nil
    }

    private func isWritten(_ fields: Node) -> Bool {
        if fields.isString { return true }
        guard let names = fields.as(AST.List.self)?.elts ?? fields.as(AST.Tuple.self)?.elts else { return false }
        return !names.isEmpty && names.allSatisfy { $0.isString }
    }

    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        let words: Set<String> = [
            "class", "def", "from", "import", "in", "is", "if", "for", "pass", "return", "not", "or", "and",
        ]
        return !words.contains(name)
            && name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
}

extension Check {
    /// In a class body a type that is called like a field before it would mean that field.
    fileprivate static func typesStandAlone(_ fields: Node) -> Check {
        .that(.notShadowed, "no type is named like a field", otherwise: "a type is named like a field") { _ in
            let names = fields.descendants.compactMap {
                $0.kind == .tuple ? AST.Tuple(unchecked: $0).elts.first?.stringValue : nil
            }
            return !fields.descendants.contains { node in
                node.identifier.map { names.contains($0.description) } ?? false
            }
        }
    }
}
