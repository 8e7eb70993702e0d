internal import PythonSyntax

extension Node {
    /// The `except` that this node stands in, in the same function and not in a `finally` or `try` of its own inside.
    var nearestHandler: AST.ExceptHandler? {
        for ancestor in ancestors {
            switch ancestor.kind {
            case .exceptHandler: return AST.ExceptHandler(unchecked: ancestor)
            case .functionDef, .asyncFunctionDef, .classDef, .lambda: return nil
            default: continue
            }
        }
        return nil
    }
}

extension AST.ExceptHandler {
    /// The handler belongs to `except*`.
    var isStar: Bool { node.parent?.kind == .tryStar }

    /// Something in the handler itself raises.
    var raises: Bool { node.descendants.contains { $0.kind == .raise && $0.isDirectlyIn(node) } }

    /// The classes it catches; empty for a bare `except`.
    var classes: [Node] {
        guard let type else { return [] }
        return type.as(AST.Tuple.self).map { Array($0.elts) } ?? [type]
    }

    /// The handler does nothing but raise the same exception again.
    var onlyRaisesAgain: Bool {
        guard let raise = body.only?.as(AST.Raise.self), raise.cause == nil else { return false }
        guard let exception = raise.exc else { return true }
        return name != nil && exception.identifier == name
    }
}
