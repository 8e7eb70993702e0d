extension AST {
    /// `for target in iter`, as a loop or as a clause of a comprehension.
    public struct ForClause: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .for || kind == .comprehension }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var iter: Node { node.child(1) }
        @inlinable public var isLoop: Bool { node.kind == .for }
        /// `async for` of a comprehension; the statement has a class of its own.
        @inlinable public var isAsync: Bool { !isLoop && node.slot(3) != 0 }
        /// The loop, or the whole comprehension.
        public var owner: Node { isLoop ? node : node.parent ?? node }

        /// What runs with the target bound, in each turn.
        public var body: [Node] {
            if isLoop { return Array(AST.For(unchecked: node).body) }
            guard let owner = node.parent else { return [] }
            let dict = owner.as(AST.DictComp.self)
            let generators = Array(dict?.generators ?? AST.AnyComprehension(unchecked: owner).generators)
            let elements = dict.map { [$0.key, $0.value] } ?? [AST.AnyComprehension(unchecked: owner).elt]
            return elements + Array(AST.Comprehension(unchecked: node).ifs) + generators.drop { $0 != node }.dropFirst()
        }

        /// An `else` behind a loop.
        public var orelse: [Node] { isLoop ? Array(AST.For(unchecked: node).orelse) : [] }
    }

    /// ``ForClause`` and calls, for habits that come with a loop or as a call.
    public struct ForClauseOrCall: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { ForClause.accepts(kind) || kind == .call }
    }
}

extension Node {
    /// The word that an expression is about: `xs` of `xs`, `self.xs` and `self.xs[0]`.
    public var headWord: String? {
        switch kind {
        case .name: AST.Name(unchecked: self).id.description
        case .attribute: AST.Attribute(unchecked: self).attr.description
        case .subscript: AST.Subscript(unchecked: self).value.headWord
        default: nil
        }
    }

    /// This annotation or a part of one: of a parameter, a variable or what a function gives.
    public var isInAnnotation: Bool {
        var child = self
        for ancestor in ancestors {
            switch ancestor.kind {
            case .arg: return AST.Arg(unchecked: ancestor).annotation == child
            case .annAssign: return AST.AnnAssign(unchecked: ancestor).annotation == child
            case .functionDef, .asyncFunctionDef: return AST.AnyFunction(unchecked: ancestor).returns == child
            case .subscript, .tuple, .list, .binOp, .attribute: child = ancestor
            default: return false
            }
        }
        return false
    }
}
