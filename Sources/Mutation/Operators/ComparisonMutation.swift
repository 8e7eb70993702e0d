public import PythonSyntax

/// Moves a boundary (`<` and `<=`) or turns an equality, a membership or an identity round.
public enum ComparisonMutation: MutationOperator {
    public static let name = "comparison"
    public static let kinds: [Kind] = [.compare]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let comparison = AST.Compare(unchecked: node)
        var left = comparison.left
        var edits: [SourceEdit] = []
        for (operation, right) in zip(comparison.ops, comparison.comparators) {
            let (old, new) = spellings(operation)
            edits += file.replace(old, between: left, and: right, with: new)
            left = right
        }
        return edits
    }

    private static func spellings(_ operation: ComparisonOperator) -> (String, String) {
        switch operation {
        case .lt: ("<", "<=")
        case .ltE: ("<=", "<")
        case .gt: (">", ">=")
        case .gtE: (">=", ">")
        case .eq: ("==", "!=")
        case .notEq: ("!=", "==")
        case .in: ("in", "not in")
        case .notIn: ("not in", "in")
        case .is: ("is", "is not")
        case .isNot: ("is not", "is")
        }
    }
}
