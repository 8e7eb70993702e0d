public import PythonSyntax

/// A condition that always holds.
public enum BranchAlwaysMutation: MutationOperator {
    public static let name = "branch always"
    // Not `while`, which would hardly ever end.
    public static let kinds: [Kind] = [.if, .ifExp]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let test = node.as(AST.If.self)?.test ?? AST.IfExp(unchecked: node).test
        return [file.replace(test.range, "True")]
    }
}
