internal import PythonSyntax

/// Which names the program's author chose, so that a copy may have others: variables, parameters, functions, and
/// attributes that the file itself binds. Builtins, imported names and the methods of other types are not chosen.
struct ChosenNames {
    enum Meaning {
        case chosen(Int32)
        /// A name of a module: `collections.deque` and `deque` alike.
        case imported(UInt64)
        case module(UInt64)
        /// A builtin, or something that no line here binds.
        case unbound
    }

    let names: Names
    private var known: [Variable: Meaning] = [:]
    private var next: Int32 = 0
    /// By symbol.
    private var attributes: [Int32: Int32] = [:]

    init(_ tree: SyntaxTree) {
        names = Names(tree)
        for variable in names.variables {
            let meaning = Self.imported(variable) ?? .chosen(next)
            if case .chosen = meaning { next += 1 }
            known[variable] = meaning
            // `obj.name` may mean what the class body binds.
            if variable.scope.kind == .class { choose(variable.symbol) }
        }
        for node in tree.nodes {
            guard let attribute = node.as(AST.Attribute.self), attribute.ctx != .load else { continue }
            choose(attribute.attr)
        }
    }

    private mutating func choose(_ symbol: Symbol) {
        guard attributes[symbol.number] == nil, !symbol.bytes.starts(with: Array("__".utf8)) else { return }
        attributes[symbol.number] = next
        next += 1
    }

    private static func imported(_ variable: Variable) -> Meaning? {
        let bindings = variable.bindings
        guard let first = bindings.first, bindings.allSatisfy({ $0.use == .importing }),
            let alias = first.node.as(AST.Alias.self)
        else { return nil }
        let hash = StableHash.of(alias.name.bytes)
        return first.node.parent?.kind == .importFrom ? .imported(hash) : .module(hash)
    }

    /// What a node that mentions a name means by it.
    func meaning(_ node: Node) -> Meaning { names.variable(node).flatMap { known[$0] } ?? .unbound }

    /// The number of an attribute that the file binds.
    func attribute(_ symbol: Symbol) -> Int32? { attributes[symbol.number] }

    /// A value that nothing ever looks at: put in to look different.
    func isDead(_ assignment: AST.Assign) -> Bool {
        guard let target = assignment.targets.only, let variable = names.variable(target),
            target.kind == .name, variable.scope.kind != .class, variable.reads.isEmpty
        else { return false }
        return !assignment.value.subtree.contains { node in
            switch node.kind {
            case .call, .await, .yield, .yieldFrom, .namedExpr: true
            default: false
            }
        }
    }
}
