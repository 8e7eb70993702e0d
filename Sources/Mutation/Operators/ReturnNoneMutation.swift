public import PythonSyntax

/// A function that forgets its result.
public enum ReturnNoneMutation: MutationOperator {
    public static let name = "return None"
    public static let kinds: [Kind] = [.return]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        guard let value = AST.Return(unchecked: node).value, !value.isNone else { return [] }
        return [file.replace(value.range, "None")]
    }
}
