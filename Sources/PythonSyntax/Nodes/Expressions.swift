// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

extension AST {
    /// `BoolOp(boolop op, expr* values)`
    public struct BoolOp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .boolOp }
        @inlinable public var op: BooleanOperator { BooleanOperator(rawValue: node.slot(0))! }
        @inlinable public var values: NodeList { node.list(1) }
    }

    /// `NamedExpr(expr target, expr value)`
    public struct NamedExpr: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .namedExpr }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var value: Node { node.child(1) }
    }

    /// `BinOp(expr left, operator op, expr right)`
    public struct BinOp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .binOp }
        @inlinable public var left: Node { node.child(0) }
        @inlinable public var op: BinaryOperator { BinaryOperator(rawValue: node.slot(1))! }
        @inlinable public var right: Node { node.child(2) }
    }

    /// `UnaryOp(unaryop op, expr operand)`
    public struct UnaryOp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .unaryOp }
        @inlinable public var op: UnaryOperator { UnaryOperator(rawValue: node.slot(0))! }
        @inlinable public var operand: Node { node.child(1) }
    }

    /// `Lambda(arguments args, expr body)`
    public struct Lambda: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .lambda }
        @inlinable public var args: Node { node.child(0) }
        @inlinable public var body: Node { node.child(1) }
    }

    /// `IfExp(expr test, expr body, expr orelse)`
    public struct IfExp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .ifExp }
        @inlinable public var test: Node { node.child(0) }
        @inlinable public var body: Node { node.child(1) }
        @inlinable public var orelse: Node { node.child(2) }
    }

    /// `Dict(expr?* keys, expr* values)`
    public struct Dict: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .dict }
        @inlinable public var keys: NodeList { node.list(0) }
        @inlinable public var values: NodeList { node.list(1) }
    }

    /// `Set(expr* elts)`
    public struct Set: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .set }
        @inlinable public var elts: NodeList { node.list(0) }
    }

    /// `ListComp(expr elt, comprehension* generators)`
    public struct ListComp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .listComp }
        @inlinable public var elt: Node { node.child(0) }
        @inlinable public var generators: NodeList { node.list(1) }
    }

    /// `SetComp(expr elt, comprehension* generators)`
    public struct SetComp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .setComp }
        @inlinable public var elt: Node { node.child(0) }
        @inlinable public var generators: NodeList { node.list(1) }
    }

    /// `DictComp(expr key, expr value, comprehension* generators)`
    public struct DictComp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .dictComp }
        @inlinable public var key: Node { node.child(0) }
        @inlinable public var value: Node { node.child(1) }
        @inlinable public var generators: NodeList { node.list(2) }
    }

    /// `GeneratorExp(expr elt, comprehension* generators)`
    public struct GeneratorExp: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .generatorExp }
        @inlinable public var elt: Node { node.child(0) }
        @inlinable public var generators: NodeList { node.list(1) }
    }

    /// `Await(expr value)`
    public struct Await: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .await }
        @inlinable public var value: Node { node.child(0) }
    }

    /// `Yield(expr? value)`
    public struct Yield: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .yield }
        @inlinable public var value: Node? { node.optionalChild(0) }
    }

    /// `YieldFrom(expr value)`
    public struct YieldFrom: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .yieldFrom }
        @inlinable public var value: Node { node.child(0) }
    }

    /// `Compare(expr left, cmpop* ops, expr* comparators)`
    public struct Compare: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .compare }
        @inlinable public var left: Node { node.child(0) }
        @inlinable public var ops: [ComparisonOperator] { node.numbers(1).map { ComparisonOperator(rawValue: $0)! } }
        @inlinable public var comparators: NodeList { node.list(2) }
    }

    /// `Call(expr func, expr* args, keyword* keywords)`
    public struct Call: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .call }
        @inlinable public var `func`: Node { node.child(0) }
        @inlinable public var args: NodeList { node.list(1) }
        @inlinable public var keywords: NodeList { node.list(2) }
    }

    /// `FormattedValue(expr value, int conversion, expr? format_spec)`
    public struct FormattedValue: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .formattedValue }
        @inlinable public var value: Node { node.child(0) }
        @inlinable public var conversion: Int { Int(node.slot(1)) }
        @inlinable public var formatSpec: Node? { node.optionalChild(2) }
    }

    /// `JoinedStr(expr* values)`
    public struct JoinedStr: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .joinedStr }
        @inlinable public var values: NodeList { node.list(0) }
    }

    /// `Constant(constant value, string? kind)`
    public struct Constant: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .constant }
        @inlinable public var value: ConstantValue { node.constant(0) }
        @inlinable public var kind: Symbol? { node.optionalSymbol(1) }
    }

    /// `Attribute(expr value, identifier attr, expr_context ctx)`
    public struct Attribute: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .attribute }
        @inlinable public var value: Node { node.child(0) }
        @inlinable public var attr: Symbol { node.symbol(1) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(2))! }
    }

    /// `Subscript(expr value, expr slice, expr_context ctx)`
    public struct Subscript: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .subscript }
        @inlinable public var value: Node { node.child(0) }
        @inlinable public var slice: Node { node.child(1) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(2))! }
    }

    /// `Starred(expr value, expr_context ctx)`
    public struct Starred: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .starred }
        @inlinable public var value: Node { node.child(0) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(1))! }
    }

    /// `Name(identifier id, expr_context ctx)`
    public struct Name: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .name }
        @inlinable public var id: Symbol { node.symbol(0) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(1))! }
    }

    /// `List(expr* elts, expr_context ctx)`
    public struct List: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .list }
        @inlinable public var elts: NodeList { node.list(0) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(1))! }
    }

    /// `Tuple(expr* elts, expr_context ctx)`
    public struct Tuple: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .tuple }
        @inlinable public var elts: NodeList { node.list(0) }
        @inlinable public var ctx: ExpressionContext { ExpressionContext(rawValue: node.slot(1))! }
    }

    /// `Slice(expr? lower, expr? upper, expr? step)`
    public struct Slice: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .slice }
        @inlinable public var lower: Node? { node.optionalChild(0) }
        @inlinable public var upper: Node? { node.optionalChild(1) }
        @inlinable public var step: Node? { node.optionalChild(2) }
    }
}
