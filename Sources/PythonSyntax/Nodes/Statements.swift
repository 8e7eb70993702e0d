// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

extension AST {
    /// `FunctionDef(identifier name, arguments args,
    /// stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)`
    public struct FunctionDef: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .functionDef }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var args: Node { node.child(1) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var decoratorList: NodeList { node.list(3) }
        @inlinable public var returns: Node? { node.optionalChild(4) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(5) }
        @inlinable public var typeParams: NodeList { node.list(6) }
    }

    /// `AsyncFunctionDef(identifier name, arguments args,
    /// stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)`
    public struct AsyncFunctionDef: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .asyncFunctionDef }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var args: Node { node.child(1) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var decoratorList: NodeList { node.list(3) }
        @inlinable public var returns: Node? { node.optionalChild(4) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(5) }
        @inlinable public var typeParams: NodeList { node.list(6) }
    }

    /// `ClassDef(identifier name, expr* bases, keyword* keywords,
    /// stmt* body, expr* decorator_list, type_param* type_params)`
    public struct ClassDef: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .classDef }
        @inlinable public var name: Symbol { node.symbol(0) }
        @inlinable public var bases: NodeList { node.list(1) }
        @inlinable public var keywords: NodeList { node.list(2) }
        @inlinable public var body: NodeList { node.list(3) }
        @inlinable public var decoratorList: NodeList { node.list(4) }
        @inlinable public var typeParams: NodeList { node.list(5) }
    }

    /// `Return(expr? value)`
    public struct Return: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .return }
        @inlinable public var value: Node? { node.optionalChild(0) }
    }

    /// `Delete(expr* targets)`
    public struct Delete: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .delete }
        @inlinable public var targets: NodeList { node.list(0) }
    }

    /// `Assign(expr* targets, expr value, string? type_comment)`
    public struct Assign: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .assign }
        @inlinable public var targets: NodeList { node.list(0) }
        @inlinable public var value: Node { node.child(1) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(2) }
    }

    /// `TypeAlias(expr name, type_param* type_params, expr value)`
    public struct TypeAlias: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .typeAlias }
        @inlinable public var name: Node { node.child(0) }
        @inlinable public var typeParams: NodeList { node.list(1) }
        @inlinable public var value: Node { node.child(2) }
    }

    /// `AugAssign(expr target, operator op, expr value)`
    public struct AugAssign: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .augAssign }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var op: BinaryOperator { BinaryOperator(rawValue: node.slot(1))! }
        @inlinable public var value: Node { node.child(2) }
    }

    /// `AnnAssign(expr target, expr annotation, expr? value, int simple)`
    public struct AnnAssign: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .annAssign }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var annotation: Node { node.child(1) }
        @inlinable public var value: Node? { node.optionalChild(2) }
        @inlinable public var simple: Int { Int(node.slot(3)) }
    }

    /// `For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)`
    public struct For: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .for }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var iter: Node { node.child(1) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var orelse: NodeList { node.list(3) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(4) }
    }

    /// `AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)`
    public struct AsyncFor: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .asyncFor }
        @inlinable public var target: Node { node.child(0) }
        @inlinable public var iter: Node { node.child(1) }
        @inlinable public var body: NodeList { node.list(2) }
        @inlinable public var orelse: NodeList { node.list(3) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(4) }
    }

    /// `While(expr test, stmt* body, stmt* orelse)`
    public struct While: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .while }
        @inlinable public var test: Node { node.child(0) }
        @inlinable public var body: NodeList { node.list(1) }
        @inlinable public var orelse: NodeList { node.list(2) }
    }

    /// `If(expr test, stmt* body, stmt* orelse)`
    public struct If: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .if }
        @inlinable public var test: Node { node.child(0) }
        @inlinable public var body: NodeList { node.list(1) }
        @inlinable public var orelse: NodeList { node.list(2) }
    }

    /// `With(withitem* items, stmt* body, string? type_comment)`
    public struct With: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .with }
        @inlinable public var items: NodeList { node.list(0) }
        @inlinable public var body: NodeList { node.list(1) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(2) }
    }

    /// `AsyncWith(withitem* items, stmt* body, string? type_comment)`
    public struct AsyncWith: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .asyncWith }
        @inlinable public var items: NodeList { node.list(0) }
        @inlinable public var body: NodeList { node.list(1) }
        @inlinable public var typeComment: Symbol? { node.optionalSymbol(2) }
    }

    /// `Match(expr subject, match_case* cases)`
    public struct Match: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .match }
        @inlinable public var subject: Node { node.child(0) }
        @inlinable public var cases: NodeList { node.list(1) }
    }

    /// `Raise(expr? exc, expr? cause)`
    public struct Raise: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .raise }
        @inlinable public var exc: Node? { node.optionalChild(0) }
        @inlinable public var cause: Node? { node.optionalChild(1) }
    }

    /// `Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)`
    public struct Try: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .try }
        @inlinable public var body: NodeList { node.list(0) }
        @inlinable public var handlers: NodeList { node.list(1) }
        @inlinable public var orelse: NodeList { node.list(2) }
        @inlinable public var finalbody: NodeList { node.list(3) }
    }

    /// `TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)`
    public struct TryStar: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .tryStar }
        @inlinable public var body: NodeList { node.list(0) }
        @inlinable public var handlers: NodeList { node.list(1) }
        @inlinable public var orelse: NodeList { node.list(2) }
        @inlinable public var finalbody: NodeList { node.list(3) }
    }

    /// `Assert(expr test, expr? msg)`
    public struct Assert: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .assert }
        @inlinable public var test: Node { node.child(0) }
        @inlinable public var msg: Node? { node.optionalChild(1) }
    }

    /// `Import(alias* names)`
    public struct Import: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .import }
        @inlinable public var names: NodeList { node.list(0) }
    }

    /// `ImportFrom(identifier? module, alias* names, int? level)`
    public struct ImportFrom: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .importFrom }
        @inlinable public var module: Symbol? { node.optionalSymbol(0) }
        @inlinable public var names: NodeList { node.list(1) }
        @inlinable public var level: Int { Int(node.slot(2)) }
    }

    /// `Global(identifier* names)`
    public struct Global: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .global }
        @inlinable public var names: [Symbol] { node.numbers(0).map { Symbol(storage: node.storage, index: $0) } }
    }

    /// `Nonlocal(identifier* names)`
    public struct Nonlocal: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .nonlocal }
        @inlinable public var names: [Symbol] { node.numbers(0).map { Symbol(storage: node.storage, index: $0) } }
    }

    /// `Expr(expr value)`
    public struct Expr: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .expr }
        @inlinable public var value: Node { node.child(0) }
    }

    /// `Pass`
    public struct Pass: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .pass }
    }

    /// `Break`
    public struct Break: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .break }
    }

    /// `Continue`
    public struct Continue: NodeView {
        public let node: Node
        @inlinable public init(unchecked node: Node) { self.node = node }
        @inlinable public static func accepts(_ kind: Kind) -> Bool { kind == .continue }
    }
}
