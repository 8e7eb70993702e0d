public import PythonSyntax

extension AST.ClassDef {
    /// Its methods, those with a plain `def` or `async def` in its body.
    public var methods: [AST.AnyFunction] { body.compactMap { $0.as(AST.AnyFunction.self) } }

    /// The method `name`, if there is exactly one.
    public func method(_ name: String) -> AST.AnyFunction? {
        let found = methods.filter { $0.name.isSpelled(name) }
        return found.count == 1 ? found[0] : nil
    }

    /// No bases but `object`, no keywords.
    public var isBaseless: Bool { keywords.isEmpty && bases.allSatisfy { $0.isName("object") } }
}

extension AST.AnyFunction {
    /// The class whose method it is.
    public var ownerClass: AST.ClassDef? { node.parent?.as(AST.ClassDef.self) }

    /// Names of plain parameters, `self` first; nil if there are others: defaults, `*args`, keyword-only.
    public var plainParameters: [String]? {
        guard args.posonlyargs.isEmpty, args.kwonlyargs.isEmpty, args.vararg == nil, args.kwarg == nil,
            args.defaults.isEmpty
        else { return nil }
        return args.args.map { AST.Arg(unchecked: $0).arg.description }
    }

    /// Its statements without the docstring.
    public var statements: [Node] {
        let hasText = body.first?.as(AST.Expr.self)?.value.isString == true
        return Array(body.dropFirst(hasText ? 1 : 0))
    }

    /// Whether its first parameter is called `name`.
    func hasFirstParameter(_ name: StaticString) -> Bool {
        (args.posonlyargs.first ?? args.args.first).map { AST.Arg(unchecked: $0).arg == name } ?? false
    }

    /// `self`, or what its first parameter is called.
    public var firstParameter: String? {
        (args.posonlyargs.first ?? args.args.first).map { AST.Arg(unchecked: $0).arg.description }
    }

    /// Where its name stands.
    public var nameRange: Range<Int> {
        let bytes = node.source.bytes
        var start = node.start
        // `async def name`: behind the word `def`.
        while !(bytes[start] == UInt8(ascii: "d") && bytes[start + 1] == UInt8(ascii: "e")
            && bytes[start + 2] == UInt8(ascii: "f"))
        {
            start += 1
        }
        start += 3
        while bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        return start..<start + name.bytes.count
    }

    /// The whole definition with its decorators, from the first `@`.
    public var startWithDecorators: Int {
        guard let first = decoratorList.first else { return node.start }
        let bytes = node.source.bytes
        var start = first.start
        while start > 0, bytes[start] != UInt8(ascii: "@") { start -= 1 }
        return start
    }
}

extension Node {
    /// `self.name`: the name, if `object` is what stands before the dot.
    public func attribute(of object: String) -> String? {
        guard let attribute = self.as(AST.Attribute.self), let base = attribute.value.identifier,
            base.isSpelled(object)
        else { return nil }
        return attribute.attr.description
    }
}
