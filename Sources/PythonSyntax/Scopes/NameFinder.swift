/// Finds the variables of a file.
///
/// In two passes over the nodes: the first finds scopes and bindings, the second resolves every mention as the
/// language does (own scope, then functions around it, then the module; class scopes only from inside themselves).
struct NameFinder {
    struct VariableRecord {
        var symbol: Symbol
        var scope: Int32
        /// Where its mentions lie in `occurrences`.
        var mentions = 0..<0
    }

    private let tree: SyntaxTree
    let scopes: [Scope]
    let scopeOfNode: [Int32]
    private(set) var records: [VariableRecord] = []
    /// The mentions of all variables: those of each together, in the order of the walk.
    private(set) var occurrences: [Occurrence] = []
    /// By the node's index; -1 for none.
    private(set) var variableOfNode: [Int32]
    /// By the symbol's number: whether some import binds that name.
    private(set) var isImported: [Bool]
    private(set) var hasStarImport = false
    /// Key: scope and symbol. Value: variable.
    private var variableNumbers = NumberTable()
    /// `global x` and `nonlocal x`: key as above, value the scope that is meant.
    private var declared: [UInt64: Int32] = [:]
    /// What `import a.b` binds, by the alias's index: `a`, as the file's other mentions of it are numbered.
    private var dotted: [Int: Symbol] = [:]

    init(_ tree: SyntaxTree) {
        self.tree = tree
        variableOfNode = Array(repeating: -1, count: tree.count)
        isImported = Array(repeating: false, count: tree.symbolCount)
        let finder = ScopeFinder(tree)
        scopes = finder.scopes
        scopeOfNode = finder.scopeOfNode
        var mentions: [Occurrence] = []
        mentions.reserveCapacity(tree.count / 2)
        findDottedImports()
        for node in tree.nodes { collect(node, &mentions) }
        var declarations: [(Occurrence, Int32)] = []
        for mention in mentions where mention.use == .declaration { declare(mention, &declarations) }
        for mention in mentions where mention.use.isBinding || mention.use == .delete { bind(mention) }
        for mention in mentions where mention.use == .read { resolve(mention) }
        gather(mentions, declarations)
    }

    private func key(_ scope: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: scope)) << 32 | UInt64(UInt32(bitPattern: symbol.number))
    }

    private func symbol(of node: Node) -> Symbol? {
        if node.kind == .alias, let symbol = dotted[node.index] { return symbol }
        return node.boundSymbol
    }

    private mutating func findDottedImports() {
        for node in tree.nodes where node.kind == .alias {
            let alias = AST.Alias(unchecked: node)
            guard alias.asname == nil, node.parent?.kind == .import else { continue }
            let first = alias.name.bytes.prefix { $0 != UInt8(ascii: ".") }
            guard first.count < alias.name.bytes.count else { continue }
            let mention = tree.nodes.first { $0.kind == .name && AST.Name(unchecked: $0).id.bytes.elementsEqual(first) }
            dotted[node.index] = mention.map { AST.Name(unchecked: $0).id }
        }
    }

    private mutating func collect(_ node: Node, _ mentions: inout [Occurrence]) {
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

    private mutating func declare(_ mention: Occurrence, _ declarations: inout [(Occurrence, Int32)]) {
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
            declarations.append((mention, number(symbol, scope: Int32(target))))
        }
    }

    private mutating func bind(_ mention: Occurrence) {
        guard let symbol = symbol(of: mention.node) else { return }
        var scope = mention.scope
        if mention.node.parent?.kind == .namedExpr {
            while scopes[scope].kind == .comprehension { scope = scopes[scope].parent }
        }
        let target = declared.isEmpty ? Int32(scope) : declared[key(Int32(scope), symbol)] ?? Int32(scope)
        variableOfNode[mention.node.index] = number(symbol, scope: target)
        if mention.use == .importing { isImported[Int(symbol.number)] = true }
    }

    private mutating func resolve(_ mention: Occurrence) {
        guard let symbol = mention.node.boundSymbol, let scope = visibleScope(symbol, from: mention.scope) else { return }
        variableOfNode[mention.node.index] = number(symbol, scope: scope)
    }

    /// Number of the variable that a name means when read in scope `start`.
    func variable(_ symbol: Symbol, from start: Int) -> Int32? {
        visibleScope(symbol, from: start).flatMap { variableNumbers[key($0, symbol)] }
    }

    /// The scope whose variable a name means when read in scope `start`.
    private func visibleScope(_ symbol: Symbol, from start: Int) -> Int32? {
        var number = start
        while true {
            if number == start || scopes[number].kind != .class {
                let key = key(Int32(number), symbol)
                if !declared.isEmpty, let target = declared[key] { return target }
                if variableNumbers[key] != nil { return Int32(number) }
            }
            if number == 0 { return nil }
            number = scopes[number].parent
        }
    }

    /// The variable of a name in a scope, which is made when it is new.
    private mutating func number(_ symbol: Symbol, scope: Int32) -> Int32 {
        let key = key(scope, symbol)
        if let known = variableNumbers[key] { return known }
        let number = Int32(records.count)
        records.append(VariableRecord(symbol: symbol, scope: scope))
        variableNumbers[key] = number
        return number
    }

    /// Puts the mentions of each variable together.
    private mutating func gather(_ mentions: [Occurrence], _ declarations: [(Occurrence, Int32)]) {
        var counts = Array(repeating: 0, count: records.count)
        for (_, number) in declarations { counts[Int(number)] += 1 }
        for mention in mentions where mention.use != .declaration {
            let number = variableOfNode[mention.node.index]
            if number >= 0 { counts[Int(number)] += 1 }
        }
        var end = 0
        for (number, count) in counts.enumerated() {
            records[number].mentions = end..<end
            end += count
        }
        guard let filler = mentions.first else { return }
        occurrences = Array(repeating: filler, count: end)
        var declarations = declarations[...]
        for mention in mentions {
            if mention.use == .declaration {
                while let first = declarations.first, first.0.node == mention.node {
                    put(mention, first.1)
                    declarations.removeFirst()
                }
            } else {
                let number = variableOfNode[mention.node.index]
                if number >= 0 { put(mention, number) }
            }
        }
    }

    private mutating func put(_ mention: Occurrence, _ number: Int32) {
        let range = records[Int(number)].mentions
        occurrences[range.upperBound] = mention
        records[Int(number)].mentions = range.lowerBound..<range.upperBound + 1
    }
}
