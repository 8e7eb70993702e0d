extension AST {
    /// `for`, `async for` and `while`.
    public struct AnyLoop: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool {
            kind == .for || kind == .asyncFor || kind == .while
        }
    }
}
