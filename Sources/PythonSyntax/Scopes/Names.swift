/// Which variable each name of a file means, and where each variable is read and bound.
///
/// Built in two passes over the nodes: the first finds scopes and bindings, the second resolves every mention as the
/// language does (own scope, then functions around it, then the module; class scopes only from inside themselves).
public final class Names {
    public let tree: SyntaxTree
    public private(set) var scopes: [Scope] = []
    private(set) var scopeOfNode: [Int32]
    /// Key: scope and symbol. Value: variable.
    private var variableNumbers: [UInt64: Int32] = [:]
    private var records: [VariableRecord] = []
    private var variableOfNode: [Int32]
    /// `global x` and `nonlocal x`: key as above, value the scope that is meant.
    private var declared: [UInt64: Int32] = [:]
    /// A `from m import *` may bring any name.
    public private(set) var hasStarImport = false

    /// What `import a.b` binds, by the alias's index: `a`, as the file's other mentions of it are numbered.
    private var dotted: [Int: Symbol] = [:]

    struct VariableRecord {
        var symbol: Symbol
        var scope: Int32
        var occurrences: [Occurrence] = []
    }

    public init(_ tree: SyntaxTree) {
        self.tree = tree
        scopeOfNode = Array(repeating: 0, count: tree.count)
        variableOfNode = Array(repeating: -1, count: tree.count)
        let finder = ScopeFinder(tree)
        scopes = finder.scopes
        scopeOfNode = finder.scopeOfNode
        var mentions: [Occurrence] = []
        findDottedImports()
        for node in tree.nodes { collect(node, &mentions) }
        for mention in mentions where mention.use == .declaration { declare(mention) }
        for mention in mentions where mention.use.isBinding || mention.use == .delete { bind(mention) }
        for mention in mentions where mention.use == .read { resolve(mention) }
        for index in records.indices { records[index].occurrences.sort { $0.node.index < $1.node.index } }
    }

    // MARK: - Asking

    /// The scope that a node stands in.
    public func scope(of node: Node) -> Scope { scopes[Int(scopeOfNode[node.index])] }

    /// What a `Name` (or another node that binds a name) means; nil for a builtin or an unknown name.
    public func variable(_ node: Node) -> Variable? {
        let number = variableOfNode[node.index]
        return number < 0 ? nil : Variable(names: self, number: Int(number))
    }

    /// The variable that `name` would mean at `node`; nil if nothing in the file binds it there.
    public func lookUp(_ name: String, at node: Node) -> Variable? {
        var name = name
        return name.withUTF8 { bytes in
            for (index, record) in records.enumerated() where record.symbol.bytes.elementsEqual(bytes) {
                if variableNumbers[key(visibleScope(record.symbol, from: Int(scopeOfNode[node.index])) ?? -1, record.symbol)]
                    == Int32(index)
                {
                    return Variable(names: self, number: index)
                }
            }
            return nil
        }
    }

    /// Whether a name at `node` means the builtin: nothing in the file gives it another meaning.
    public func isBuiltin(_ name: String, at node: Node) -> Bool { !hasStarImport && lookUp(name, at: node) == nil }

    /// Whether a `Name` node means a builtin, or nothing.
    public func isUnbound(_ node: Node) -> Bool { node.kind == .name && variableOfNode[node.index] < 0 && !hasStarImport }

    public var variables: [Variable] { records.indices.map { Variable(names: self, number: $0) } }

    func record(_ number: Int) -> VariableRecord { records[number] }

    // MARK: - Building

    private func key(_ scope: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: scope)) << 32 | UInt64(UInt32(bitPattern: symbol.number))
    }

    private func symbol(of node: Node) -> Symbol? { dotted[node.index] ?? node.boundSymbol }

    private func findDottedImports() {
        for node in tree.nodes where node.kind == .alias {
            let alias = AST.Alias(unchecked: node)
            guard alias.asname == nil, node.parent?.kind == .import else { continue }
            let first = alias.name.bytes.prefix { $0 != UInt8(ascii: ".") }
            guard first.count < alias.name.bytes.count else { continue }
            let mention = tree.nodes.first { $0.kind == .name && AST.Name(unchecked: $0).id.bytes.elementsEqual(first) }
            dotted[node.index] = mention.map { AST.Name(unchecked: $0).id }
        }
    }

    private func collect(_ node: Node, _ mentions: inout [Occurrence]) {
        let scope = Int(scopeOfNode[node.index])
        guard let use = node.nameUse else {
            if let alias = node.as(AST.Alias.self), alias.name == "*" { hasStarImport = true }
            return
        }
        if node.kind == .global || node.kind == .nonlocal {
            mentions.append(Occurrence(node: node, use: .declaration, scope: scope))
        } else if let symbol = symbol(of: node), symbol != "*" {
            mentions.append(Occurrence(node: node, use: use, scope: scope))
        } else if node.kind == .alias {
            hasStarImport = true
        }
    }

    private func declare(_ mention: Occurrence) {
        let symbols = mention.node.as(AST.Global.self)?.names ?? mention.node.as(AST.Nonlocal.self)!.names
        for symbol in symbols {
            var target = 0
            if mention.node.kind == .nonlocal {
                target = scopes[mention.scope].parent
                while target > 0, scopes[target].kind != .function, scopes[target].kind != .lambda {
                    target = scopes[target].parent
                }
            }
            declared[key(Int32(mention.scope), symbol)] = Int32(target)
            add(Occurrence(node: mention.node, use: .declaration, scope: mention.scope), symbol, scope: Int32(target))
        }
    }

    private func bind(_ mention: Occurrence) {
        guard let symbol = symbol(of: mention.node) else { return }
        var scope = mention.scope
        if mention.node.parent?.kind == .namedExpr {
            while scopes[scope].kind == .comprehension { scope = scopes[scope].parent }
        }
        let target = declared[key(Int32(scope), symbol)] ?? Int32(scope)
        add(mention, symbol, scope: target)
    }

    private func resolve(_ mention: Occurrence) {
        guard let symbol = mention.node.boundSymbol, let scope = visibleScope(symbol, from: mention.scope) else { return }
        add(mention, symbol, scope: scope)
    }

    /// The scope whose variable a name means when read in scope `start`.
    private func visibleScope(_ symbol: Symbol, from start: Int) -> Int32? {
        var number = start
        while true {
            if number == start || scopes[number].kind != .class {
                if let target = declared[key(Int32(number), symbol)] { return target }
                if variableNumbers[key(Int32(number), symbol)] != nil { return Int32(number) }
            }
            if number == 0 { return nil }
            number = scopes[number].parent
        }
    }

    private func add(_ mention: Occurrence, _ symbol: Symbol, scope: Int32) {
        let key = key(scope, symbol)
        let number: Int32
        if let known = variableNumbers[key] {
            number = known
        } else {
            number = Int32(records.count)
            records.append(VariableRecord(symbol: symbol, scope: scope))
            variableNumbers[key] = number
        }
        records[Int(number)].occurrences.append(mention)
        if mention.use != .declaration { variableOfNode[mention.node.index] = number }
    }
}
