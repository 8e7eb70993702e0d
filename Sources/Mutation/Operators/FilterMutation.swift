public import PythonSyntax

/// A comprehension that lets everything through.
public enum FilterMutation: MutationOperator {
    public static let name = "filter"
    public static let kinds: [Kind] = [.comprehension]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        AST.Comprehension(unchecked: node).ifs.map { file.replace($0.range, "True") }
    }
}
