/// One variable of a file: a name in a scope, with everything that mentions it.
public struct Variable: Hashable {
    let names: Names
    let number: Int

    public static func == (a: Variable, b: Variable) -> Bool { a.number == b.number && a.names === b.names }
    public func hash(into hasher: inout Hasher) { hasher.combine(number) }

    public var symbol: Symbol { names.record(number).symbol }
    public var name: String { symbol.description }
    /// Where it lives.
    public var scope: Scope { names.scopes[Int(names.record(number).scope)] }
    /// Every mention, in the order of the walk.
    public var occurrences: ArraySlice<Occurrence> { names.mentions(number) }
    public var bindings: [Occurrence] { occurrences.filter { $0.use.isBinding } }
    /// Mentions that look at the value; an update does too.
    public var reads: [Occurrence] { occurrences.filter { $0.use == .read || $0.use == .update } }

    /// The only thing that ever binds it; nil if there are several, or none.
    public var onlyBinding: Occurrence? {
        var only: Occurrence?
        for mention in occurrences where mention.use.isBinding {
            if only != nil { return nil }
            only = mention
        }
        return only
    }

    public var isParameter: Bool { occurrences.contains { $0.use == .parameter } }
    /// Some scope declares it `global` or `nonlocal`.
    public var isDeclared: Bool { occurrences.contains { $0.use == .declaration } }

    /// A function, lambda or class inside mentions it: its value may be looked at whenever that runs.
    public var isCaptured: Bool {
        let home = scope.number
        return occurrences.contains { mention in
            var scope = mention.scope
            while scope != home, names.scopes[scope].kind == .comprehension { scope = names.scopes[scope].parent }
            return scope != home
        }
    }

    /// Mentions inside a node.
    public func occurrences(in node: Node) -> [Occurrence] { occurrences.filter { node.contains($0.node) } }

    /// Whether `node` looks at its value.
    public func isRead(in node: Node) -> Bool {
        occurrences.contains { ($0.use == .read || $0.use == .update) && node.contains($0.node) }
    }

    /// Whether `node` binds or deletes it.
    public func isBound(in node: Node) -> Bool {
        occurrences.contains { ($0.use.isBinding || $0.use == .delete) && node.contains($0.node) }
    }

    /// Whether anything may look at a value that it has when `node`, a statement of its scope, ends.
    ///
    /// Careful rather than exact: a read elsewhere counts unless it is plain that another binding comes first
    /// (a loop over the same name around the read, or an assignment earlier in a block around it).
    public func isRead(after node: Node) -> Bool {
        if isDeclared || isCaptured { return true }
        let loop = node.ancestors.first { AST.AnyFor.accepts($0.kind) || $0.kind == .while || $0.kind == .functionDef }
        let repeats = loop.map { $0.kind != .functionDef } ?? false
        // `del x` needs a value as much as a read does.
        return occurrences.contains { mention in
            guard mention.use == .read || mention.use == .update || mention.use == .delete else { return false }
            if node.contains(mention.node) { return false }
            let isEarlier = mention.node.start < node.start
            if isEarlier, !(repeats && loop!.contains(mention.node)) { return false }
            return !isRebound(before: mention.node, after: node, isEarlier: isEarlier)
        }
    }

    private func isRebound(before read: Node, after node: Node, isEarlier: Bool) -> Bool {
        bindings.contains { binding in
            if node.contains(binding.node) || binding.use == .update { return false }
            if let loop = binding.node.ancestors.first(where: { AST.AnyFor.accepts($0.kind) }),
                AST.AnyFor(unchecked: loop).target.contains(binding.node),
                AST.AnyFor(unchecked: loop).body.contains(where: { $0.contains(read) }), !loop.contains(node)
            {
                return true
            }
            guard let statement = binding.node.statement, statement.kind == .assign || statement.kind == .annAssign,
                let block = statement.block, !statement.contains(read)
            else { return false }
            let comesBetween = isEarlier || binding.node.start > node.start
            return comesBetween && binding.node.start < read.start && block.owner.contains(read)
                && block.statements.contains { $0.contains(read) }
        }
    }
}
