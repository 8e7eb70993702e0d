// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

extension AST {
    /// `Module(stmt* body, type_ignore* type_ignores)`
    public struct Module: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .module }
        @inlinable public var body: NodeList { node.list(0) }
        @inlinable public var typeIgnores: NodeList { node.list(1) }
    }

    /// `Interactive(stmt* body)`
    public struct Interactive: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .interactive }
        @inlinable public var body: NodeList { node.list(0) }
    }

    /// `Expression(expr body)`
    public struct Expression: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .expression }
        @inlinable public var body: Node { node.child(0) }
    }

    /// `FunctionType(expr* argtypes, expr returns)`
    public struct FunctionType: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .functionType }
        @inlinable public var argtypes: NodeList { node.list(0) }
        @inlinable public var returns: Node { node.child(1) }
    }

    /// `comprehension(expr target, expr iter, expr* ifs, int is_async)`
    public struct Comprehension: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .comprehension }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var iter: Node { node.child(1) }
        @inlinable public var ifs: NodeList { node.list(2) }
        @inlinable public var isAsync: Int { Int(node.slot(3)) }
    }

    /// `ExceptHandler(expr? type, identifier? name, stmt* body)`
    public struct ExceptHandler: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .exceptHandler }
        @inlinable public var type: Node? { node.optionalChild(0) }
        @inlinable public var name: Symbol? { node.optionalSymbol(1) }
        @inlinable public var body: NodeList { node.list(2) }
    }

    /// `arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)`
    public struct Arguments: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .arguments }
        @inlinable public var posonlyargs: NodeList { node.list(0) }
        @inlinable public var args: NodeList { node.list(1) }
        @inlinable public var vararg: Node? { node.optionalChild(2) }
        @inlinable public var kwonlyargs: NodeList { node.list(3) }
        @inlinable public var kwDefaults: NodeList { node.list(4) }
        @inlinable public var kwarg: Node? { node.optionalChild(5) }
        @inlinable public var defaults: NodeList { node.list(6) }
    }

    /// `arg(identifier arg, expr? annotation, string? type_comment)`
    public struct Arg: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .arg }
        @inlinable public var arg: Symbol { node.symbol(0) }
        @inlinable public var annotation: Node? { node.optionalChild(1) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(2) }
    }

    /// `keyword(identifier? arg, expr value)`
    public struct Keyword: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .keyword }
        @inlinable public var arg: Symbol? { node.optionalSymbol(0) }
        @inlinable public var value: Node { node.child(1) }
    }

    /// `alias(identifier name, identifier? asname)`
    public struct Alias: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .alias }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var asname: Symbol? { node.optionalSymbol(1) }
    }

    /// `withitem(expr context_expr, expr? optional_vars)`
    public struct Withitem: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .withitem }
        @inlinable public var contextExpr: Node { node.child(0) }
        @inlinable public var optionalVars: Node? { node.optionalChild(1) }
    }

    /// `match_case(pattern pattern, expr? guard, stmt* body)`
    public struct MatchCase: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .matchCase }
        @inlinable public var pattern: Node { node.child(0) }
        @inlinable public var `guard`: Node? { node.optionalChild(1) }
        @inlinable public var body: NodeList { node.list(2) }
    }

    /// `TypeIgnore(int lineno, string tag)`
    public struct TypeIgnore: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .typeIgnore }
        @inlinable public var lineno: Int { Int(node.slot(0)) }
        @inlinable public var tag: Symbol { node.symbol(1) }
    }

    /// `TypeVar(identifier name, expr? bound, expr? default_value)`
    public struct TypeVar: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .typeVar }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var bound: Node? { node.optionalChild(1) }
        @inlinable public var defaultValue: Node? { node.optionalChild(2) }
    }

    /// `ParamSpec(identifier name, expr? default_value)`
    public struct ParamSpec: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .paramSpec }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var defaultValue: Node? { node.optionalChild(1) }
    }

    /// `TypeVarTuple(identifier name, expr? default_value)`
    public struct TypeVarTuple: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .typeVarTuple }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var defaultValue: Node? { node.optionalChild(1) }
    }
}
