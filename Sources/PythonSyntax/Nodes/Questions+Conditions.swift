extension AST {
    /// `x` and `a.x`.
    public struct NameOrAttribute: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .name || kind == .attribute }
    }

    /// `return`, `break` and `continue`.
    public struct Jump: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool {
            kind == .return || kind == .break || kind == .continue
        }
    }

    /// What gives a plain name a value: `x` as a target, and parameters.
    public struct NameOrArg: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .name || kind == .arg }
    }
}
