internal import PythonSyntax

/// What the statements of one test assert.
struct TestStatements {
    private var raising: [Int: RaisingCode] = [:]
    private var followers: Set<Int> = []

    init(_ statements: some Sequence<Node>) {
        for statement in statements {
            guard let code = RaisingCode(statement) else { continue }
            raising[statement.index] = code
            followers.formUnion(code.followers.map(\.index))
        }
    }

    /// The assertions of a statement; nil if it is none, or cannot be taken apart.
    func assertions(_ reader: AssertionReader, _ node: Node) -> [Assertion]? {
        if let code = raising[node.index] { return [code.assertion(reader.copy)] }
        if followers.contains(node.index) { return [] }
        if let assertion = node.as(AST.Assert.self) { return reader.read(assertion.test) }
        if node.kind == .for { return LoopReader(reader: reader, assertions: assertions).read(node) }
        if let call = node.as(AST.Expr.self)?.value.as(AST.Call.self) { return UnitTestCall(call)?.read(reader) }
        return nil
    }
}
