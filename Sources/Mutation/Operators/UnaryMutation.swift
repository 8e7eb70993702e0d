public import PythonSyntax

/// Takes a `not`, a minus or a `~` away.
public enum UnaryMutation: MutationOperator {
    public static let name = "unary"
    public static let kinds: [Kind] = [.unaryOp]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let operation = AST.UnaryOp(unchecked: node)
        guard operation.op != .uAdd else { return [] }
        let bytes = file.source.bytes
        var end = node.start + (operation.op == .not ? 3 : 1)
        // Parentheses of the operand stay: `not (a or b)`.
        while end < node.end, bytes[end].isLayout || bytes[end] == UInt8(ascii: "\\") { end += 1 }
        return [file.replace(node.start..<end, "")]
    }
}
