extension AST {
    /// `for` and `async for`.
    public struct AnyFor: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .for || kind == .asyncFor }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var iter: Node { node.child(1) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var orelse: NodeList { node.list(3) }
        @inlinable public var isAsync: Bool { node.kind == .asyncFor }
    }

    /// `def` and `async def`.
    public struct AnyFunction: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .functionDef || kind == .asyncFunctionDef }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var args: Arguments { Arguments(unchecked: node.child(1)) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var decoratorList: NodeList { node.list(3) }
        @inlinable public var returns: Node? { node.optionalChild(4) }
        @inlinable public var isAsync: Bool { node.kind == .asyncFunctionDef }
    }

    /// `with` and `async with`.
    public struct AnyWith: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .with || kind == .asyncWith }
        @inlinable public var items: NodeList { node.list(0) }
        @inlinable public var body: NodeList { node.list(1) }
        @inlinable public var isAsync: Bool { node.kind == .asyncWith }
    }

    /// `try` with `except` and `try` with `except*`.
    public struct AnyTry: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .try || kind == .tryStar }
        @inlinable public var body: NodeList { node.list(0) }
        @inlinable public var handlers: NodeList { node.list(1) }
        @inlinable public var orelse: NodeList { node.list(2) }
        @inlinable public var finalbody: NodeList { node.list(3) }
    }

    /// List and set comprehensions and generator expressions: one element each turn.
    public struct AnyComprehension: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool {
            kind == .listComp || kind == .setComp || kind == .generatorExp
        }
        @inlinable public var elt: Node { node.child(0) }
        @inlinable public var generators: NodeList { node.list(1) }
    }
}
