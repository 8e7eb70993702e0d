/// The nodes of a tree that can run, as far as can be seen from their place: not below `if False:`, not after a
/// `return` of the same block, not in a function that nothing names.
public struct LivingCode: Sequence {
    private let nodes: [Node]

    /// - Parameter entryPoint: what is called from elsewhere; empty for a program.
    public init(_ tree: SyntaxTree, entryPoint: String) {
        var dead = [Bool](repeating: false, count: tree.count)
        func bury(_ node: Node) { for below in node.subtree { dead[below.index] = true } }
        let mentioned = Self.mentions(tree)
        for node in tree.nodes where !dead[node.index] {
            for block in node.blocks.map(Array.init) {
                guard let last = block.firstIndex(where: { Self.leaves($0) }) else { continue }
                for statement in block[(last + 1)...] { bury(statement) }
            }
            if let choice = node.as(AST.If.self), let truth = Self.truth(of: choice.test) {
                for statement in truth ? choice.orelse : choice.body { bury(statement) }
            }
            if let loop = node.as(AST.While.self), Self.truth(of: loop.test) == false {
                for statement in loop.body { bury(statement) }
            }
            if node.kind == .functionDef || node.kind == .asyncFunctionDef {
                let function = AST.AnyFunction(unchecked: node)
                let isOutside = node.parent?.kind == .classDef || !function.decoratorList.isEmpty
                let name = function.name
                let isNamed = mentioned.contains { $0.name == name && !node.contains($0.node) }
                if !isOutside, !isNamed, !name.isSpelled(entryPoint) { bury(node) }
            }
        }
        nodes = tree.nodes.filter { !dead[$0.index] }
    }

    public func makeIterator() -> IndexingIterator<[Node]> { nodes.makeIterator() }

    private static func leaves(_ statement: Node) -> Bool {
        switch statement.kind {
        case .return, .raise, .break, .continue: true
        default: false
        }
    }

    /// What a constant condition comes to; nil for any other.
    private static func truth(of test: Node) -> Bool? {
        switch test.constantValue {
        case .bool(let value): value
        case .int(let value): value != 0
        case .some(.none): false
        case .string(let text): !text.bytes.isEmpty
        default: nil
        }
    }

    /// Every place where a name is read.
    private static func mentions(_ tree: SyntaxTree) -> [(name: Symbol, node: Node)] {
        tree.nodes.compactMap { node in
            guard let name = node.as(AST.Name.self), name.ctx == .load else { return nil }
            return (name.id, node)
        }
    }
}
