public import PythonSyntax

/// The first two arguments of a call in the other order.
public enum SwappedArgumentsMutation: MutationOperator {
    public static let name = "swapped arguments"
    public static let kinds: [Kind] = [.call]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        let arguments = AST.Call(unchecked: node).args
        guard arguments.count >= 2, arguments[0].kind != .starred, arguments[1].kind != .starred else { return [] }
        let first = arguments[0].parenthesizedRange
        let second = arguments[1].parenthesizedRange
        guard first.upperBound <= second.lowerBound, hasItsParentheses(arguments[0], first),
            hasItsParentheses(arguments[1], second)
        else { return [] }
        let source = file.source
        let text = source[second] + source[first.upperBound..<second.lowerBound] + source[first]
        return [file.replace(first.lowerBound..<second.upperBound, text)]
    }

    /// A `yield` needs them wherever it stands; a comment may hide them.
    private static func hasItsParentheses(_ node: Node, _ range: Range<Int>) -> Bool {
        node.kind != .yield && node.kind != .yieldFrom || range != node.range
    }
}
