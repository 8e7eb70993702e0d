internal import PythonSyntax

/// What test code may do to the objects behind its names.
struct NameChanges {
    /// Names that only ever stand for values which nobody can change.
    private let unchangeable: Set<String>
    private let rebound: Set<String>

    /// Methods that change what they are called on.
    private static let mutators: Set<String> = [
        "add", "append", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft", "insert",
        "intersection_update", "pop", "popitem", "popleft", "remove", "reverse", "rotate", "setdefault", "shuffle",
        "sort", "symmetric_difference_update", "update",
    ]

    init(_ items: [BlockItem], rebound: Set<String>) {
        var plain: [String: Bool] = [:]
        for part in items.lazy.flatMap({ Array($0.node.subtree) }) {
            for (name, isFine) in Self.bindings(part, rebound) { plain[name] = (plain[name] ?? true) && isFine }
        }
        unchangeable = Set(plain.filter(\.value).keys)
        self.rebound = rebound
    }

    /// The names that a node binds, and whether their values cannot change.
    private static func bindings(_ part: Node, _ rebound: Set<String>) -> [(String, Bool)] {
        switch part.kind {
        case .assign, .annAssign:
            let values = BlockItem(part, isPrelude: false).values
            guard values.isEmpty else {
                return values.map { ($0.name, Purity.isUnchangeable($0.value, rebound: rebound)) }
            }
            return NameUse(part).binds.map { ($0, false) }
        case .for:
            let loop = AST.For(unchecked: part)
            let isRange = loop.iter.isCall(of: "range") && !rebound.contains("range")
            return NameUse(loop.target).binds.map { ($0, isRange) }
        // A number or a text that is added to becomes another one.
        case .augAssign, .name: return []
        case .arg: return [(AST.Arg(unchecked: part).arg.description, false)]
        default: return []
        }
    }

    /// Whether values that are taken at a statement are the same when the whole of the code around it has run.
    ///
    /// - Parameters:
    ///   - loop: the innermost loop around the statement, if there is one.
    ///   - code: what is run before anybody looks at the values.
    func keepValues(of sides: [Node], at statement: Node, in loop: Node?, of code: Node) -> Bool {
        let names = Set(sides.flatMap { Array($0.subtree) }.compactMap { $0.identifier?.description })
            .subtracting(unchangeable)
        for mention in code.subtree {
            guard let name = mention.identifier?.description, names.contains(name), isChange(mention) else { continue }
            let isLater = mention.start >= statement.end
            if isLater || !isFresh(name, at: statement, in: loop) { return false }
        }
        return true
    }

    /// Bound anew in each turn, before the statement.
    private func isFresh(_ name: String, at statement: Node, in loop: Node?) -> Bool {
        guard let loop else { return true }
        let body: NodeList
        if let view = loop.as(AST.For.self) {
            if NameUse(view.target).binds.contains(name) { return true }
            body = view.body
        } else {
            body = AST.While(unchecked: loop).body
        }
        return body.contains { part in
            part.end <= statement.start && [.assign, .annAssign].contains(part.kind)
                && NameUse(part).binds.contains(name)
        }
    }

    /// Whether the object behind a name may be changed where it is mentioned.
    private func isChange(_ mention: Node) -> Bool {
        var node = mention
        while let parent = node.parent {
            switch parent.kind {
            case .attribute:
                let attribute = AST.Attribute(unchecked: parent)
                if attribute.ctx != .load { return true }
                if parent.parent?.as(AST.Call.self)?.func == parent {
                    return Self.mutators.contains(attribute.attr.description)
                }
            case .subscript:
                let part = AST.Subscript(unchecked: parent)
                guard part.value == node else { return false }
                if part.ctx != .load { return true }
            case .augAssign: return AST.AugAssign(unchecked: parent).target == node
            case .starred, .list, .tuple, .set, .dict, .keyword, .ifExp, .boolOp, .namedExpr: break
            case .call: return isChange(AST.Call(unchecked: parent), with: node)
            default: return false
            }
            node = parent
        }
        return false
    }

    /// A function that is no builtin may change what it is given; so may `random.shuffle`.
    private func isChange(_ call: AST.Call, with node: Node) -> Bool {
        guard call.func != node, let name = call.func.headWord else { return call.func != node }
        // What only looks at its arguments.
        if ["deepcopy", "copy", "isclose", "fabs"].contains(name) || name.hasPrefix("assert") { return false }
        let isBuiltin = call.func.kind == .name && Purity.builtins.contains(name) && !rebound.contains(name)
        return !isBuiltin
    }
}
