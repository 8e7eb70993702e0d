public import PythonSyntax

/// A name for the items of a sequence, and what puts it in their places.
public struct ItemNaming {
    /// What the loop binds: a name, or several with commas.
    public let target: String
    public let edits: [Edit]
    /// `a, b` without parentheses.
    let isBareTuple: Bool

    /// As a part of a larger target.
    public var inner: String { isBareTuple ? "(\(target))" : target }
}

extension ReviewedFile {
    /// Gives `items`, all of them the same element in one turn of `clause`, a name: the one that the body's first
    /// statement gives it, whose statement then goes, or a new one.
    public func naming(_ items: [Node], in clause: AST.ForClause, _ candidates: [String]) -> ItemNaming? {
        guard canEdit(items) else { return nil }
        if clause.isLoop, clause.body.count > 1, let first = clause.body.first?.soleAssignment,
            items.contains(first.value),
            first.target.isPlainTarget, first.target.kind != .starred,
            items.count == 1 || isBoundOnce(first.target, in: clause)
        {
            let edits = items.dropFirst().map { Edit.replaceWord($0, first.target.text) }
            return ItemNaming(
                target: first.target.text, edits: [.delete(clause.body[0])] + edits,
                isBareTuple: first.target.precedence == .tuple)
        }
        guard let name = freshName(candidates, at: clause.owner) else { return nil }
        return ItemNaming(target: name, edits: items.map { .replaceWord($0, name) }, isBareTuple: false)
    }

    private func isBoundOnce(_ target: Node, in clause: AST.ForClause) -> Bool {
        guard target.kind == .name, let variable = names.variable(target), !variable.isDeclared else { return false }
        return clause.body.flatMap { variable.occurrences(in: $0) }.filter { $0.use != .read }.count == 1
    }

    /// Names that the body's first statements give to `groups`, each of them the same element in one turn: with their
    /// statements, which can go when the loop binds the names.
    public func leadingNames(_ groups: [[Node]], in clause: AST.ForClause) -> [Int: (name: String, statement: Node)] {
        guard clause.isLoop else { return [:] }
        var found: [Int: (name: String, statement: Node)] = [:]
        for statement in clause.body.dropLast() {
            guard let (target, value) = statement.soleAssignment, target.kind == .name,
                let place = groups.firstIndex(where: { $0.contains(value) }), found[place] == nil,
                !found.values.contains(where: { $0.name == target.text }),
                groups[place].count == 1 || isBoundOnce(target, in: clause)
            else { break }
            found[place] = (target.text, statement)
        }
        return found
    }

    /// Edits that put `names` in the places of `groups`, without the statements that gave them those names.
    public func naming(
        _ groups: [[Node]], _ names: [String], _ leading: [Int: (name: String, statement: Node)]
    ) -> [Edit] {
        var edits = leading.keys.sorted().map { Edit.delete(leading[$0]!.statement) }
        for (place, group) in groups.enumerated() {
            let gone = leading[place]?.statement
            edits += group.filter { gone?.contains($0) != true }.map { .replaceWord($0, names[place]) }
        }
        return edits
    }

    /// A call of a builtin, or of a method that only looks.
    func isHarmless(_ call: AST.Call) -> Bool {
        if call.func.kind == .name { return names.isUnbound(call.func) }
        return call.func.as(AST.Attribute.self).map { Self.readingMethods.contains($0.attr) } ?? false
    }
}

extension Node {
    /// The two parts of `a, b`.
    public var pair: (Node, Node)? {
        guard let tuple = self.as(AST.Tuple.self), tuple.elts.count == 2 else { return nil }
        return (tuple.elts[0], tuple.elts[1])
    }
}

extension ReviewedFile {
    /// The loop or the clause of a comprehension around `node` whose target binds `name`.
    public func clause(around node: Node, binding name: Node) -> AST.ForClause? {
        guard let variable = names.variable(name) else { return nil }
        for binding in variable.bindings {
            guard
                let clause = binding.node.ancestors.first(where: { $0.kind == .for || $0.kind == .comprehension })?
                    .as(AST.ForClause.self), clause.target.contains(binding.node), !clause.isAsync
            else { continue }
            if clause.body.contains(where: { $0.contains(node) }) { return clause }
        }
        return nil
    }

    /// `name` is a `_` or the like, and nobody looks at it.
    public func isUnused(_ name: Node, after clause: AST.ForClause) -> Bool {
        guard name.kind == .name, name.text.hasPrefix("_"), let variable = names.variable(name), !variable.isDeclared,
            reads(of: name, in: clause)?.isEmpty == true
        else { return false }
        return !clause.isLoop || !variable.isRead(after: clause.node)
    }
}
