/// Finds each node's scope in one pass: a node stands in its parent's, unless the parent opens one.
struct ScopeFinder {
    private(set) var scopes: [Scope] = []
    private(set) var scopeOfNode: [Int32]
    /// For a node that opens a scope, that scope's number.
    private var opened: [Int32]

    init(_ tree: SyntaxTree) {
        scopeOfNode = Array(repeating: 0, count: tree.count)
        opened = scopeOfNode
        scopes.append(Scope(kind: .module, node: tree.root, number: 0, parent: 0))
        for node in tree.nodes.dropFirst() {
            let scope = scope(of: node, parent: node.parent!)
            scopeOfNode[node.index] = scope
            guard let kind = Self.kind(of: node) else { continue }
            opened[node.index] = Int32(scopes.count)
            scopes.append(Scope(kind: kind, node: node, number: scopes.count, parent: Int(scope)))
        }
    }

    private static func kind(of node: Node) -> Scope.Kind? {
        switch node.kind {
        case .functionDef, .asyncFunctionDef: .function
        case .classDef: .class
        case .lambda: .lambda
        case .listComp, .setComp, .dictComp, .generatorExp: .comprehension
        default: nil
        }
    }

    private func scope(of node: Node, parent: Node) -> Int32 {
        let around = scopeOfNode[parent.index]
        switch parent.kind {
        case .functionDef, .asyncFunctionDef, .classDef:
            // Decorators, bases and the return annotation are evaluated outside.
            return node.kind.isStatement || node.kind == .arguments || Self.isTypeParameter(node)
                ? opened[parent.index] : around
        case .lambda, .listComp, .setComp, .dictComp, .generatorExp:
            return opened[parent.index]
        case .arguments where node.kind != .arg:
            // Defaults.
            return Int32(scopes[Int(around)].parent)
        case .arg:
            // Annotations.
            return Int32(scopes[Int(around)].parent)
        case .comprehension:
            // The first iterable is evaluated outside.
            guard let owner = parent.parent, AST.Comprehension(unchecked: parent).iter == node else { return around }
            let generators = owner.as(AST.DictComp.self)?.generators ?? AST.AnyComprehension(unchecked: owner).generators
            return generators[0] == parent ? scopeOfNode[owner.index] : around
        default:
            return around
        }
    }

    private static func isTypeParameter(_ node: Node) -> Bool {
        node.kind == .typeVar || node.kind == .paramSpec || node.kind == .typeVarTuple
    }
}

extension Node {
    /// What this node does with the name it mentions; nil if it mentions none.
    var nameUse: NameUse? {
        switch kind {
        case .name:
            switch AST.Name(unchecked: self).ctx {
            case .load: .read
            case .del: .delete
            case .store: parent?.kind == .augAssign ? .update : .write
            }
        case .arg: .parameter
        case .alias: .importing
        case .functionDef, .asyncFunctionDef, .classDef: .definition
        case .exceptHandler, .matchAs, .matchStar, .matchMapping, .typeVar, .paramSpec, .typeVarTuple: .write
        case .global, .nonlocal: .declaration
        default: nil
        }
    }

    /// The name that this node mentions, if it mentions one.
    public var boundSymbol: Symbol? {
        switch kind {
        case .name: AST.Name(unchecked: self).id
        case .arg: AST.Arg(unchecked: self).arg
        case .functionDef, .asyncFunctionDef: AST.AnyFunction(unchecked: self).name
        case .classDef: AST.ClassDef(unchecked: self).name
        case .exceptHandler: AST.ExceptHandler(unchecked: self).name
        case .matchAs: AST.MatchAs(unchecked: self).name
        case .matchStar: AST.MatchStar(unchecked: self).name
        case .matchMapping: AST.MatchMapping(unchecked: self).rest
        case .typeVar: AST.TypeVar(unchecked: self).name
        case .paramSpec: AST.ParamSpec(unchecked: self).name
        case .typeVarTuple: AST.TypeVarTuple(unchecked: self).name
        case .alias: AST.Alias(unchecked: self).asname ?? AST.Alias(unchecked: self).name
        default: nil
        }
    }
}
