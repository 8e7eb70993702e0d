internal import PythonSyntax

/// `def f(a, b=3)`.
struct MissingAnnotations: Rule {
    static let page = RulePage(
        name: "missing-annotations", code: "TYP001", topic: .typing, level: .idiom, confidence: .medium,
        summary: "A public function whose parameters or result have no types.",
        why: """
            Annotations tell the reader and the editor what goes in and what comes out, and let a type checker find a \
            wrong call before it runs.
            """,
        instead: "Annotate the signature: `def area(width: float, height: float = 1.0) -> float:`.",
        whenNot: "In scripts, tests and notebooks; for what is private to a module, names often say enough.",
        fixSafety:
            "Types are taken from defaults and `return`s; a parameter may be meant to take more than its default.",
        peers: ["ANN001", "ANN201"], reading: ["PEP 484", "Tutorial, Function Annotations"])

    static let examples = Examples(
        flagged: [
            Example(
                "«def greet»(name='you', times=1):\n    print(name * times)\n",
                after: "def greet(name: str = 'you', times: int = 1) -> None:\n    print(name * times)\n",
                isWholeFile: true),
            Example("«def area»(width, height) -> float:\n    return width * height\n", isWholeFile: true),
            Example(
                """
                class A:
                    «def find»(self, key, *rest, strict = False):
                        if strict:
                            return None
                        return f'{key}'
                """,
                after: """
                    class A:
                        def find(self, key, *rest, strict: bool = False) -> str | None:
                            if strict:
                                return None
                            return f'{key}'
                    """,
                isWholeFile: true),
            Example("«async def load»(path, /):\n    return await read(path)\n", isWholeFile: true),
        ],
        silent: [
            Example("def area(width: float, height: float) -> float:\n    return width * height\n"),
            Example("def _area(width, height):\n    return width * height\n"), Example("def main():\n    print(1)\n"),
            Example("def test_area(tmp_path):\n    assert area(1, 2) == 2\n"),
            Example("def outer(x: int) -> int:\n    def inner(y):\n        return y\n    return inner(x)\n"),
            Example("class A:\n    def run(self):\n        return self.x\n"),
            Example("class A:\n    def __eq__(self, other):\n        return True\n"),
            Example("def f(x: int) -> int:\n    return x\n\nclass A:\n    def run(self) -> None:\n        print(1)\n"),
            Example("class _A:\n    def run(self, x):\n        return x\n"), Example("def f(x, y): ...\n"),
            Example("def f(x: int, *args, **kwargs) -> int:\n    return x\n"),
        ])

    func check(_ function: AST.AnyFunction, _ file: ReviewedFile) -> Finding? {
        guard Self.isPublic(function.name) else { return nil }
        // Where little is annotated yet, one finding is enough to begin with.
        let (isUntyped, candidates) = file.once(Self.page.name) {
            let all = Self.functions(file)
            let annotated = all.count { other in
                other.returns != nil || other.parameters.contains { $0.annotation != nil }
            }
            return (annotated * 2 < all.count, all.filter { Self.lacksTypes($0) })
        }
        if isUntyped, candidates.first?.node != function.node { return nil }
        guard let parameters = Self.parameters(function) else { return nil }
        let bare = parameters.filter { $0.annotation == nil }
        guard function.returns == nil || !bare.isEmpty else { return nil }
        var edits = bare.compactMap { parameter -> Edit? in
            guard let value = function.args.defaultValue(of: parameter.node), value.constantValue != nil, !value.isNone,
                let type = file.annotation(for: file.types.type(of: value)),
                file.names.isBuiltin(type, at: function.node)
            else { return nil }
            return Edit(parameter.node.end..<value.parenthesizedRange.lowerBound, ": \(type) = ")
        }
        if function.returns == nil, let type = file.returnAnnotation(of: function),
            file.names.isBuiltin(String(type.prefix { $0 != " " }), at: function.node),
            let place = Self.closing(function)
        {
            edits.append(.insert(" -> \(type)", at: place))
        }
        let what = bare.isEmpty ? "what it returns" : bare.map { "`\($0.arg)`" }.joined(separator: ", ")
        let message =
            isUntyped && candidates.dropFirst().first != nil
            ? "Annotate the signatures here, to begin with that of `\(function.name)`: \(what)"
            : "Annotate the signature of `\(function.name)`: \(what)"
        let finding = Finding(function.node, range: function.node.definitionHead, message)
        guard !edits.isEmpty else { return finding.advising("Say what types go in and what comes out") }
        return finding.suggesting(
            "Add the types that the code shows",
            because: "a parameter may be meant to take more than its default shows", edits)
    }

    /// The parameters of a public function that can be annotated; nil for other functions, and if there are none.
    private static func parameters(_ function: AST.AnyFunction) -> [AST.Arg]? {
        guard let owner = function.node.parent,
            owner.kind == .module || owner.parent?.kind == .module && owner.kind == .classDef,
            isPublic(function.name), !function.node.isStub
        else { return nil }
        if let type = owner.as(AST.ClassDef.self),
            !isPublic(type.name) || type.name.hasPrefix("Test")
        {
            return nil
        }
        let isBound = function.isMethod && !function.decoratorList.contains { $0.isName("staticmethod") }
        let others = [function.args.vararg, function.args.kwarg]
        let found = function.parameters.dropFirst(isBound ? 1 : 0).filter { !others.contains($0.node) }
        return found.isEmpty ? nil : found
    }

    private static func lacksTypes(_ function: AST.AnyFunction) -> Bool {
        guard let parameters = parameters(function) else { return false }
        return function.returns == nil || parameters.contains { $0.annotation == nil }
    }

    /// Those of the module and of its classes.
    private static func functions(_ file: ReviewedFile) -> [AST.AnyFunction] {
        AST.Module(unchecked: file.tree.root).body.flatMap { statement in
            statement.as(AST.ClassDef.self)?.methods ?? statement.as(AST.AnyFunction.self).map { [$0] } ?? []
        }
    }

    private static func isPublic(_ name: Symbol) -> Bool { !name.hasPrefix("_") && !name.hasPrefix("test") }

    /// Behind the parenthesis that closes the parameters, if nothing but blanks and commas comes before it.
    private static func closing(_ function: AST.AnyFunction) -> Int? {
        let source = function.node.source
        let values =
            Array(function.args.defaults)
            + (0..<function.args.kwDefaults.count).compactMap { function.args.kwDefaults.optional($0) }
        let last =
            (function.parameters.map(\.node.end) + values.map(\.parenthesizedRange.upperBound)).max()
            ?? function.nameRange.upperBound
        for offset in last..<function.node.end {
            switch source.bytes[offset] {
            case UInt8(ascii: ")"): return offset + 1
            case 32, 9, 10, 13, UInt8(ascii: ","), UInt8(ascii: "/"): continue
            default: return nil
            }
        }
        return nil
    }
}
