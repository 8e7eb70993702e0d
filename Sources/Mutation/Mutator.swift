public import PythonSyntax

/// Makes the mutants of a source.
public struct Mutator: Sendable {
    public let operators: [any MutationOperator.Type]

    public init(operators: [any MutationOperator.Type] = MutationOperators.all) { self.operators = operators }

    /// Every mutant, by line, then by operator's name, then by place. No two have the same source, and each parses.
    public func mutants(of tree: SyntaxTree) -> [Mutant] {
        let file = MutatedFile(tree)
        let needed = NeededBindings(tree)
        var byKind: [Kind: [any MutationOperator.Type]] = [:]
        for each in operators { for kind in each.kinds { byKind[kind, default: []].append(each) } }
        var mutants: [Mutant] = []
        for node in tree.nodes {
            guard let askable = byKind[node.kind], !file.isExcluded(node) else { continue }
            for each in askable {
                for edit in each.mutants(of: node, in: file) where !needed.areBroken(by: edit) {
                    if let mutant = Mutant(edit, by: each.name, in: file.source) { mutants.append(mutant) }
                }
            }
        }
        mutants.sort { Self.key($0) < Self.key($1) }
        var seen: Set<SourceEdit> = []
        return mutants.filter { seen.insert($0.edit).inserted }
    }

    private static func key(_ mutant: Mutant) -> (Int, String, Int, Int) {
        (mutant.line, mutant.operator, mutant.edit.range.lowerBound, mutant.edit.range.upperBound)
    }

    /// At most `limit` of `mutants`, spread evenly over them: the same ones every time. Each stands in the middle of an
    /// equal share, so that neither the first lines nor the last are favoured.
    public static func sample(_ mutants: [Mutant], limit: Int?) -> [Mutant] {
        guard let limit, limit < mutants.count else { return mutants }
        guard limit > 0 else { return [] }
        return (0..<limit).map { mutants[(2 * $0 + 1) * mutants.count / (2 * limit)] }
    }
}
