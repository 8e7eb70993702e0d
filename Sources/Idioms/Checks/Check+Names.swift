public import PythonSyntax

extension Check {
    /// F: see ``ReviewedFile/accumulator(_:before:)``, which finds it. And nobody sees it half filled: where an
    /// exception in the loop is caught, what was gathered until then counts.
    public static func fresh(_ accumulator: Accumulator) -> Check {
        let claim = "`\(accumulator.name)` starts as `\(accumulator.initial.text)` just before the loop"
        return Check(.fresh, claim) { file in
            guard let variable = file.names.variable(accumulator.target) else { return nil }
            for ancestor in accumulator.assignment.ancestors {
                switch ancestor.kind {
                case .functionDef, .asyncFunctionDef, .classDef: return nil
                case .try, .tryStar, .with, .asyncWith:
                    guard file.catches(ancestor, accumulator.assignment) else { continue }
                    let body = ancestor.blocks[0]
                    let isSeen = variable.reads.contains { read in !body.contains { $0.contains(read.node) } }
                    if isSeen { return "`\(variable.name)` is looked at where the loop may have ended early" }
                default: continue
                }
            }
            return nil
        }
    }

    /// R: `variable` (a `Name`) is mentioned nowhere in `nodes`.
    public static func notRead(_ variable: Node, in nodes: [Node]) -> Check {
        let name = variable.text
        return Check(.notRead, "`\(name)` is not read while it is built") { file in
            guard let meaning = file.names.variable(variable) else { return nil }
            let isRead = nodes.contains { node in meaning.occurrences.contains { node.contains($0.node) } }
            return isRead ? "`\(name)` is read while it is built" : nil
        }
    }

    /// V: no name bound by `target` is used after `statement`, or kept by a function made inside it.
    public static func deadAfter(_ target: Node, _ statement: Node) -> Check {
        Check(.variableDead, "`\(target.text)` is not used after the loop") { file in
            for node in target.subtree where node.kind == .name {
                guard let variable = file.names.variable(node) else { continue }
                if variable.isRead(after: statement) { return "`\(variable.name)` is used after the loop" }
            }
            return nil
        }
    }

    /// The same for any statement that binds the name, with words of its own.
    public static func unused(_ name: Node, after statement: Node) -> Check {
        Check(.variableDead, "`\(name.text)` is not used afterwards") { file in
            guard let variable = file.names.variable(name) else { return nil }
            return variable.isRead(after: statement) ? "`\(variable.name)` is used afterwards" : nil
        }
    }

    /// B: the builtins mean what they usually mean at `node`.
    public static func builtins(_ names: String..., at node: Node) -> Check {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Check(
            .notShadowed, "\(list) \(names.count == 1 ? "is" : "are") the builtin\(names.count == 1 ? "" : "s")"
        ) {
            file in
            let taken = names.first { !file.names.isBuiltin($0, at: node) }
            return taken.map { "`\($0)` has another meaning here" }
        }
    }
}

extension ReviewedFile {
    /// Whether an exception in `node`, in the body of `statement`, may end there: `try` with handlers or `finally`,
    /// `with suppress(…)` and what tests use to expect one.
    func catches(_ statement: Node, _ node: Node) -> Bool {
        guard statement.blocks[0].contains(where: { $0.contains(node) }) else { return false }
        guard let with = statement.as(AST.AnyWith.self) else { return true }
        return with.items.contains { item in
            guard let call = AST.Withitem(unchecked: item).contextExpr.as(AST.Call.self) else { return false }
            let name = call.func.as(AST.Attribute.self)?.attr ?? call.func.identifier
            guard let name = name?.description.lowercased() else { return false }
            return name.hasSuffix("suppress") || name.hasPrefix("assertraises") || name == "raises"
        }
    }
}
