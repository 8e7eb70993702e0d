// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

extension AST {
    /// `MatchValue(expr value)`
    public struct MatchValue: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchValue }
        @inlinable public var value: Node { node.child(0) }
    }

    /// `MatchSingleton(constant value)`
    public struct MatchSingleton: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchSingleton }
        @inlinable public var value: ConstantValue { node.constant(0) }
    }

    /// `MatchSequence(pattern* patterns)`
    public struct MatchSequence: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchSequence }
        @inlinable public var patterns: NodeList { node.list(0) }
    }

    /// `MatchMapping(expr* keys, pattern* patterns, identifier? rest)`
    public struct MatchMapping: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchMapping }
        @inlinable public var keys: NodeList { node.list(0) }
        @inlinable public var patterns: NodeList { node.list(1) }
        @inlinable public var rest: Symbol? { node.optionalSymbol(2) }
    }

    /// `MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)`
    public struct MatchClass: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchClass }
        @inlinable public var cls: Node { node.child(0) }
        @inlinable public var patterns: NodeList { node.list(1) }
        @inlinable public var kwdAttrs: [Symbol] { node.numbers(2).map { Symbol(storage: node.storage, index: $0) } }
        @inlinable public var kwdPatterns: NodeList { node.list(3) }
    }

    /// `MatchStar(identifier? name)`
    public struct MatchStar: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchStar }
        @inlinable public var name: Symbol? { node.optionalSymbol(0) }
    }

    /// `MatchAs(pattern? pattern, identifier? name)`
    public struct MatchAs: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchAs }
        @inlinable public var pattern: Node? { node.optionalChild(0) }
        @inlinable public var name: Symbol? { node.optionalSymbol(1) }
    }

    /// `MatchOr(pattern* patterns)`
    public struct MatchOr: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchOr }
        @inlinable public var patterns: NodeList { node.list(0) }
    }
}
