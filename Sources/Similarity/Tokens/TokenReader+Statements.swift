internal import PythonSyntax

extension TokenReader {
    /// Statements: `x += 1` is `x = x + 1`, and the branches of an `if` with an `else` stand in the order in which the
    /// condition is no negation.
    func statement(_ node: Node) -> [Item] {
        switch node.kind {
        case .import, .importFrom, .pass, .global, .nonlocal, .typeAlias: return []
        case .expr:
            let value = AST.Expr(unchecked: node).value
            return value.kind == .constant || isPrinting(value) ? [] : [.node(value)]
        case .annAssign:
            let assignment = AST.AnnAssign(unchecked: node)
            guard let value = assignment.value else { return [] }
            return [.token(Word.assignment.meaning), .node(assignment.target), .node(value)]
        case .assign:
            let assignment = AST.Assign(unchecked: node)
            guard !names.isDead(assignment) else { return [] }
            return [.token(Word.assignment.meaning)] + nodes(assignment.targets) + [.node(assignment.value)]
        case .augAssign:
            let assignment = AST.AugAssign(unchecked: node)
            return [
                .token(Word.assignment.meaning), .node(assignment.target), operation(assignment.op),
                .node(assignment.target), .node(assignment.value),
            ]
        case .if: return branches(AST.If(unchecked: node))
        case .while:
            let loop = AST.While(unchecked: node)
            let condition = Condition(loop.test)
            return [construct(node)] + self.condition(condition) + nodes(loop.body) + nodes(loop.orelse)
        case .raise:
            let exception = AST.Raise(unchecked: node).exc
            let type = exception.map { $0.as(AST.Call.self)?.func ?? $0 }
            return [.token(Word.raise.meaning)] + (type.map { [.node($0)] } ?? [])
        case .assert: return [construct(node), .node(AST.Assert(unchecked: node).test)]
        default: return [construct(node)] + children(node)
        }
    }

    private func isPrinting(_ value: Node) -> Bool {
        guard let call = value.as(AST.Call.self), call.func.isName("print") else { return false }
        return names.names.isUnbound(call.func)
    }

    private func branches(_ node: AST.If) -> [Item] {
        var condition = Condition(node.test)
        guard !node.orelse.isEmpty else {
            return [construct(node.node)] + self.condition(condition) + nodes(node.body)
        }
        let isTurned = condition.isNegated
        condition.isNegated = false
        return [construct(node.node)] + self.condition(condition) + nodes(isTurned ? node.orelse : node.body)
            + [.token(Word.otherwise.meaning)] + nodes(isTurned ? node.body : node.orelse)
    }
}
