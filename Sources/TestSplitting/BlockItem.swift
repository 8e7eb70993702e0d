internal import PythonSyntax

/// A statement of a test, or of the module around it, with what it does to names.
struct BlockItem {
    let node: Node
    let use: NameUse
    /// It only gives names to values: it can be left out where nobody needs them.
    let isBinding: Bool
    /// Stands in the module, before the tests.
    let isPrelude: Bool

    init(_ node: Node, isPrelude: Bool) {
        self.node = node
        self.isPrelude = isPrelude
        use = NameUse(node)
        isBinding = Self.isBinding(node)
    }

    /// Names and the expressions that are bound to them, one to one; empty where it is not that simple.
    var values: [(name: String, value: Node)] {
        if let assignment = node.as(AST.AnnAssign.self), let value = assignment.value,
            let name = assignment.target.identifier
        {
            return [(name.description, value)]
        }
        guard let assignment = node.as(AST.Assign.self), assignment.targets.count == 1 else { return [] }
        let (target, value) = (assignment.targets[0], assignment.value)
        if let name = target.identifier { return [(name.description, value)] }
        guard let targets = target.as(AST.Tuple.self), let values = value.as(AST.Tuple.self),
            targets.elts.count == values.elts.count, !values.elts.contains(where: { $0.kind == .starred })
        else { return [] }
        let names = targets.elts.compactMap { $0.identifier?.description }
        return names.count == targets.elts.count ? Array(zip(names, values.elts)) : []
    }

    /// An import or a definition, which nothing changes by using it.
    var isDefinition: Bool {
        switch node.kind {
        case .import, .importFrom, .functionDef, .asyncFunctionDef, .classDef: true
        default: false
        }
    }

    /// A string, a name or a number that stands alone.
    var isIdle: Bool {
        switch node.kind {
        case .pass: return true
        case .expr:
            let kind = AST.Expr(unchecked: node).value.kind
            return kind == .constant || kind == .name
        default: return false
        }
    }

    private static func isBinding(_ node: Node) -> Bool {
        switch node.kind {
        case .import, .importFrom:
            return !node.descendants.contains { $0.as(AST.Alias.self)?.name.description == "*" }
        case .functionDef, .asyncFunctionDef: return AST.AnyFunction(unchecked: node).decoratorList.isEmpty
        case .assign: return AST.Assign(unchecked: node).targets.allSatisfy(isNames)
        case .annAssign:
            let assignment = AST.AnnAssign(unchecked: node)
            return assignment.value != nil && assignment.target.kind == .name
        default: return false
        }
    }

    private static func isNames(_ target: Node) -> Bool {
        switch target.kind {
        case .name: true
        case .tuple: AST.Tuple(unchecked: target).elts.allSatisfy { $0.kind == .name }
        case .list: AST.List(unchecked: target).elts.allSatisfy { $0.kind == .name }
        default: false
        }
    }
}
