public import PythonSyntax

/// A file while it is mutated: its tree, and where no fault is put in.
public struct MutatedFile {
    public let tree: SyntaxTree
    /// By ``PythonSyntax/Node/index``.
    private let excluded: [Bool]

    public init(_ tree: SyntaxTree) {
        self.tree = tree
        excluded = Exclusions(tree).excluded
    }

    public var source: SourceText { tree.source }

    /// Whether faults in this very node would be noticed by no test, or by every one.
    public func isExcluded(_ node: Node) -> Bool { excluded[node.index] }

    /// Puts `text` in the place of `range`, without running into the words beside it.
    func replace(_ range: Range<Int>, _ text: String) -> SourceEdit { SourceEdit(range, text, in: source) }

    /// Puts `text` in the place of an operator between two operands; nothing where it is not found.
    func replace(_ spelling: String, between left: Node, and right: Node, with text: String) -> [SourceEdit] {
        let range = OperatorToken.range(of: spelling, from: left.end, to: right.start, in: source)
        return range.map { [replace($0, text)] } ?? []
    }
}
