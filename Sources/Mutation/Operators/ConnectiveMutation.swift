public import PythonSyntax

/// `and` for `or`, `or` for `and`.
public enum ConnectiveMutation: MutationOperator {
    public static let name = "connective"
    public static let kinds: [Kind] = [.boolOp]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let operation = AST.BoolOp(unchecked: node)
        let (old, new) = operation.op == .and ? ("and", "or") : ("or", "and")
        return zip(operation.values, operation.values.dropFirst()).flatMap { left, right in
            file.replace(old, between: left, and: right, with: new)
        }
    }
}
