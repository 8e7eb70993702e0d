public import PythonSyntax

/// `pass` in the place of a statement that does something: a call, an update, a jump, a `del`, an assignment to an
/// element or an attribute. Assignments to names stay, since without them the next line fails whatever is tested.
public enum DroppedStatementMutation: MutationOperator {
    public static let name = "dropped"
    public static let kinds: [Kind] = [.expr, .augAssign, .raise, .continue, .break, .delete, .assign]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        switch node.kind {
        case .expr:
            let value = AST.Expr(unchecked: node).value
            guard value.kind == .call || value.kind == .await else { return [] }
        case .assign:
            guard AST.Assign(unchecked: node).targets.first?.kind != .name else { return [] }
        default: break
        }
        return [file.replace(node.range, "pass")]
    }
}
