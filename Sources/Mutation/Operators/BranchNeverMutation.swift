public import PythonSyntax

/// A condition that never holds.
public enum BranchNeverMutation: MutationOperator {
    public static let name = "branch never"
    public static let kinds: [Kind] = [.if, .while, .ifExp]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let test =
            node.as(AST.If.self)?.test ?? node.as(AST.While.self)?.test ?? AST.IfExp(unchecked: node).test
        return [file.replace(test.range, "False")]
    }
}
