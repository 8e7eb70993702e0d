/// Which variable each name of a file means, and where each variable is read and bound.
public final class Names {
    public let tree: SyntaxTree
    /// A value that is found once and for all: reading an object's variables would have each access checked.
    private let found: NameFinder
    private let importedNumbers: [Int]

    public init(_ tree: SyntaxTree) {
        self.tree = tree
        let found = NameFinder(tree)
        self.found = found
        importedNumbers = found.records.indices.filter { found.isImported[Int(found.records[$0].symbol.number)] }
    }

    public var scopes: [Scope] { found.scopes }
    /// A `from m import *` may bring any name.
    public var hasStarImport: Bool { found.hasStarImport }

    /// The scope that a node stands in.
    public func scope(of node: Node) -> Scope { found.scopes[Int(found.scopeOfNode[node.index])] }

    /// What a `Name` (or another node that binds a name) means; nil for a builtin or an unknown name.
    public func variable(_ node: Node) -> Variable? {
        let number = found.variableOfNode[node.index]
        return number < 0 ? nil : Variable(names: self, number: Int(number))
    }

    /// The variable that `name` would mean at `node`; nil if nothing in the file binds it there.
    public func lookUp(_ name: String, at node: Node) -> Variable? {
        var name = name
        return name.withUTF8 { bytes in
            // Any variable of that name tells the name's number.
            for record in found.records where record.symbol.hasBytes(bytes) {
                let number = found.variable(record.symbol, from: Int(found.scopeOfNode[node.index]))
                return number.map { Variable(names: self, number: Int($0)) }
            }
            return nil
        }
    }

    /// Whether a name at `node` means the builtin: nothing in the file gives it another meaning.
    public func isBuiltin(_ name: String, at node: Node) -> Bool { !hasStarImport && lookUp(name, at: node) == nil }

    /// Whether a `Name` node means a builtin, or nothing.
    public func isUnbound(_ node: Node) -> Bool {
        node.kind == .name && found.variableOfNode[node.index] < 0 && !hasStarImport
    }

    public var variables: [Variable] { found.records.indices.map { Variable(names: self, number: $0) } }

    /// Those that some import may bind, in the order of ``variables``.
    public var importedVariables: [Variable] { importedNumbers.map { Variable(names: self, number: $0) } }

    /// Whether some import binds this name, in whatever scope.
    public func isImported(_ symbol: Symbol) -> Bool { found.isImported[Int(symbol.number)] }

    func record(_ number: Int) -> NameFinder.VariableRecord { found.records[number] }

    func mentions(_ number: Int) -> ArraySlice<Occurrence> { found.occurrences[found.records[number].mentions] }
}
