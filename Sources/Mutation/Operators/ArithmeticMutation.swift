public import PythonSyntax

/// Puts another operator in the place of an arithmetic or bitwise one, also in `+=` and its like.
public enum ArithmeticMutation: MutationOperator {
    public static let name = "operator"
    public static let kinds: [Kind] = [.binOp, .augAssign]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        if let operation = node.as(AST.BinOp.self) {
            let (old, new) = spellings(operation.op)
            return file.replace(old, between: operation.left, and: operation.right, with: new)
        }
        let assignment = AST.AugAssign(unchecked: node)
        let (old, new) = spellings(assignment.op)
        return file.replace("\(old)=", between: assignment.target, and: assignment.value, with: "\(new)=")
    }

    private static func spellings(_ operation: BinaryOperator) -> (String, String) {
        switch operation {
        case .add: ("+", "-")
        case .sub: ("-", "+")
        case .mult: ("*", "+")
        case .matMult: ("@", "*")
        case .div: ("/", "*")
        case .mod: ("%", "*")
        case .pow: ("**", "*")
        case .lShift: ("<<", ">>")
        case .rShift: (">>", "<<")
        case .bitOr: ("|", "&")
        case .bitXor: ("^", "&")
        case .bitAnd: ("&", "|")
        case .floorDiv: ("//", "*")
        }
    }
}
