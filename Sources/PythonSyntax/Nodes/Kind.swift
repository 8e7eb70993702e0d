// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

/// What a node is: the classes of Python's `ast` module, 3.11 to 3.13.
@frozen public enum Kind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case module
    case interactive
    case expression
    case functionType
    case functionDef
    case asyncFunctionDef
    case classDef
    case `return`
    case delete
    case assign
    case typeAlias
    case augAssign
    case annAssign
    case `for`
    case asyncFor
    case `while`
    case `if`
    case with
    case asyncWith
    case match
    case raise
    case `try`
    case tryStar
    case assert
    case `import`
    case importFrom
    case global
    case nonlocal
    case expr
    case pass
    case `break`
    case `continue`
    case boolOp
    case namedExpr
    case binOp
    case unaryOp
    case lambda
    case ifExp
    case dict
    case set
    case listComp
    case setComp
    case dictComp
    case generatorExp
    case await
    case yield
    case yieldFrom
    case compare
    case call
    case formattedValue
    case joinedStr
    case constant
    case attribute
    case `subscript`
    case starred
    case name
    case list
    case tuple
    case slice
    case comprehension
    case exceptHandler
    case arguments
    case arg
    case keyword
    case alias
    case withitem
    case matchCase
    case matchValue
    case matchSingleton
    case matchSequence
    case matchMapping
    case matchClass
    case matchStar
    case matchAs
    case matchOr
    case typeIgnore
    case typeVar
    case paramSpec
    case typeVarTuple

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .module: "Module"
        case .interactive: "Interactive"
        case .expression: "Expression"
        case .functionType: "FunctionType"
        case .functionDef: "FunctionDef"
        case .asyncFunctionDef: "AsyncFunctionDef"
        case .classDef: "ClassDef"
        case .return: "Return"
        case .delete: "Delete"
        case .assign: "Assign"
        case .typeAlias: "TypeAlias"
        case .augAssign: "AugAssign"
        case .annAssign: "AnnAssign"
        case .for: "For"
        case .asyncFor: "AsyncFor"
        case .while: "While"
        case .if: "If"
        case .with: "With"
        case .asyncWith: "AsyncWith"
        case .match: "Match"
        case .raise: "Raise"
        case .try: "Try"
        case .tryStar: "TryStar"
        case .assert: "Assert"
        case .import: "Import"
        case .importFrom: "ImportFrom"
        case .global: "Global"
        case .nonlocal: "Nonlocal"
        case .expr: "Expr"
        case .pass: "Pass"
        case .break: "Break"
        case .continue: "Continue"
        case .boolOp: "BoolOp"
        case .namedExpr: "NamedExpr"
        case .binOp: "BinOp"
        case .unaryOp: "UnaryOp"
        case .lambda: "Lambda"
        case .ifExp: "IfExp"
        case .dict: "Dict"
        case .set: "Set"
        case .listComp: "ListComp"
        case .setComp: "SetComp"
        case .dictComp: "DictComp"
        case .generatorExp: "GeneratorExp"
        case .await: "Await"
        case .yield: "Yield"
        case .yieldFrom: "YieldFrom"
        case .compare: "Compare"
        case .call: "Call"
        case .formattedValue: "FormattedValue"
        case .joinedStr: "JoinedStr"
        case .constant: "Constant"
        case .attribute: "Attribute"
        case .subscript: "Subscript"
        case .starred: "Starred"
        case .name: "Name"
        case .list: "List"
        case .tuple: "Tuple"
        case .slice: "Slice"
        case .comprehension: "comprehension"
        case .exceptHandler: "ExceptHandler"
        case .arguments: "arguments"
        case .arg: "arg"
        case .keyword: "keyword"
        case .alias: "alias"
        case .withitem: "withitem"
        case .matchCase: "match_case"
        case .matchValue: "MatchValue"
        case .matchSingleton: "MatchSingleton"
        case .matchSequence: "MatchSequence"
        case .matchMapping: "MatchMapping"
        case .matchClass: "MatchClass"
        case .matchStar: "MatchStar"
        case .matchAs: "MatchAs"
        case .matchOr: "MatchOr"
        case .typeIgnore: "TypeIgnore"
        case .typeVar: "TypeVar"
        case .paramSpec: "ParamSpec"
        case .typeVarTuple: "TypeVarTuple"
        }
    }

    /// Its fields, in Python's order.
    public var fields: [NodeField] {
        switch self {
        case .module:
            [
                NodeField("body", .node, isList: true),
                NodeField("type_ignores", .node, isList: true),
            ]
        case .interactive: [NodeField("body", .node, isList: true)]
        case .expression: [NodeField("body", .node)]
        case .functionType: [NodeField("argtypes", .node, isList: true), NodeField("returns", .node)]
        case .functionDef:
            [
                NodeField("name", .identifier),
                NodeField("args", .node),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("returns", .node),
                NodeField("type_comment", .string),
                NodeField("type_params", .node, isList: true),
            ]
        case .asyncFunctionDef:
            [
                NodeField("name", .identifier),
                NodeField("args", .node),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("returns", .node),
                NodeField("type_comment", .string),
                NodeField("type_params", .node, isList: true),
            ]
        case .classDef:
            [
                NodeField("name", .identifier),
                NodeField("bases", .node, isList: true),
                NodeField("keywords", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("type_params", .node, isList: true),
            ]
        case .return: [NodeField("value", .node)]
        case .delete: [NodeField("targets", .node, isList: true)]
        case .assign:
            [
                NodeField("targets", .node, isList: true),
                NodeField("value", .node),
                NodeField("type_comment", .string),
            ]
        case .typeAlias:
            [
                NodeField("name", .node),
                NodeField("type_params", .node, isList: true),
                NodeField("value", .node),
            ]
        case .augAssign:
            [
                NodeField("target", .node),
                NodeField("op", .binaryOperator),
                NodeField("value", .node),
            ]
        case .annAssign:
            [
                NodeField("target", .node),
                NodeField("annotation", .node),
                NodeField("value", .node),
                NodeField("simple", .number),
            ]
        case .for:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .asyncFor:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .while:
            [
                NodeField("test", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
            ]
        case .if:
            [
                NodeField("test", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
            ]
        case .with:
            [
                NodeField("items", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .asyncWith:
            [
                NodeField("items", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .match: [NodeField("subject", .node), NodeField("cases", .node, isList: true)]
        case .raise: [NodeField("exc", .node), NodeField("cause", .node)]
        case .try:
            [
                NodeField("body", .node, isList: true),
                NodeField("handlers", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("finalbody", .node, isList: true),
            ]
        case .tryStar:
            [
                NodeField("body", .node, isList: true),
                NodeField("handlers", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("finalbody", .node, isList: true),
            ]
        case .assert: [NodeField("test", .node), NodeField("msg", .node)]
        case .import: [NodeField("names", .node, isList: true)]
        case .importFrom:
            [
                NodeField("module", .identifier),
                NodeField("names", .node, isList: true),
                NodeField("level", .number),
            ]
        case .global: [NodeField("names", .identifier, isList: true)]
        case .nonlocal: [NodeField("names", .identifier, isList: true)]
        case .expr: [NodeField("value", .node)]
        case .pass: []
        case .break: []
        case .continue: []
        case .boolOp: [NodeField("op", .booleanOperator), NodeField("values", .node, isList: true)]
        case .namedExpr: [NodeField("target", .node), NodeField("value", .node)]
        case .binOp: [NodeField("left", .node), NodeField("op", .binaryOperator), NodeField("right", .node)]
        case .unaryOp: [NodeField("op", .unaryOperator), NodeField("operand", .node)]
        case .lambda: [NodeField("args", .node), NodeField("body", .node)]
        case .ifExp: [NodeField("test", .node), NodeField("body", .node), NodeField("orelse", .node)]
        case .dict: [NodeField("keys", .node, isList: true), NodeField("values", .node, isList: true)]
        case .set: [NodeField("elts", .node, isList: true)]
        case .listComp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .setComp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .dictComp:
            [
                NodeField("key", .node),
                NodeField("value", .node),
                NodeField("generators", .node, isList: true),
            ]
        case .generatorExp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .await: [NodeField("value", .node)]
        case .yield: [NodeField("value", .node)]
        case .yieldFrom: [NodeField("value", .node)]
        case .compare:
            [
                NodeField("left", .node),
                NodeField("ops", .comparisonOperator, isList: true),
                NodeField("comparators", .node, isList: true),
            ]
        case .call:
            [
                NodeField("func", .node),
                NodeField("args", .node, isList: true),
                NodeField("keywords", .node, isList: true),
            ]
        case .formattedValue:
            [
                NodeField("value", .node),
                NodeField("conversion", .number),
                NodeField("format_spec", .node),
            ]
        case .joinedStr: [NodeField("values", .node, isList: true)]
        case .constant: [NodeField("value", .constant), NodeField("kind", .string)]
        case .attribute:
            [
                NodeField("value", .node),
                NodeField("attr", .identifier),
                NodeField("ctx", .expressionContext),
            ]
        case .subscript:
            [
                NodeField("value", .node),
                NodeField("slice", .node),
                NodeField("ctx", .expressionContext),
            ]
        case .starred: [NodeField("value", .node), NodeField("ctx", .expressionContext)]
        case .name: [NodeField("id", .identifier), NodeField("ctx", .expressionContext)]
        case .list: [NodeField("elts", .node, isList: true), NodeField("ctx", .expressionContext)]
        case .tuple: [NodeField("elts", .node, isList: true), NodeField("ctx", .expressionContext)]
        case .slice: [NodeField("lower", .node), NodeField("upper", .node), NodeField("step", .node)]
        case .comprehension:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("ifs", .node, isList: true),
                NodeField("is_async", .number),
            ]
        case .exceptHandler:
            [
                NodeField("type", .node),
                NodeField("name", .identifier),
                NodeField("body", .node, isList: true),
            ]
        case .arguments:
            [
                NodeField("posonlyargs", .node, isList: true),
                NodeField("args", .node, isList: true),
                NodeField("vararg", .node),
                NodeField("kwonlyargs", .node, isList: true),
                NodeField("kw_defaults", .node, isList: true),
                NodeField("kwarg", .node),
                NodeField("defaults", .node, isList: true),
            ]
        case .arg:
            [
                NodeField("arg", .identifier),
                NodeField("annotation", .node),
                NodeField("type_comment", .string),
            ]
        case .keyword: [NodeField("arg", .identifier), NodeField("value", .node)]
        case .alias: [NodeField("name", .identifier), NodeField("asname", .identifier)]
        case .withitem: [NodeField("context_expr", .node), NodeField("optional_vars", .node)]
        case .matchCase:
            [
                NodeField("pattern", .node),
                NodeField("guard", .node),
                NodeField("body", .node, isList: true),
            ]
        case .matchValue: [NodeField("value", .node)]
        case .matchSingleton: [NodeField("value", .constant)]
        case .matchSequence: [NodeField("patterns", .node, isList: true)]
        case .matchMapping:
            [
                NodeField("keys", .node, isList: true),
                NodeField("patterns", .node, isList: true),
                NodeField("rest", .identifier),
            ]
        case .matchClass:
            [
                NodeField("cls", .node),
                NodeField("patterns", .node, isList: true),
                NodeField("kwd_attrs", .identifier, isList: true),
                NodeField("kwd_patterns", .node, isList: true),
            ]
        case .matchStar: [NodeField("name", .identifier)]
        case .matchAs: [NodeField("pattern", .node), NodeField("name", .identifier)]
        case .matchOr: [NodeField("patterns", .node, isList: true)]
        case .typeIgnore: [NodeField("lineno", .number), NodeField("tag", .string)]
        case .typeVar:
            [
                NodeField("name", .identifier),
                NodeField("bound", .node),
                NodeField("default_value", .node),
            ]
        case .paramSpec: [NodeField("name", .identifier), NodeField("default_value", .node)]
        case .typeVarTuple: [NodeField("name", .identifier), NodeField("default_value", .node)]
        }
    }

    @inlinable public var fieldCount: Int { Int(Self.fieldCounts[Int(rawValue)]) }

    @usableFromInline static let fieldCounts: [UInt8] = [
        2, 1, 1, 2, 7, 7, 6, 1, 1, 3, 3, 3, 4, 5, 5, 3, 3, 3, 3, 2, 2, 4, 4, 2, 1, 3, 1, 1, 1, 0,
        0, 0, 2, 2, 3, 2, 2, 3, 2, 1, 2, 2, 3, 2, 1, 1, 1, 3, 3, 3, 1, 2, 3, 3, 2, 2, 2, 2, 3, 4,
        3, 7, 3, 2, 2, 2, 3, 1, 1, 1, 3, 4, 1, 2, 1, 2, 3, 2, 2,
    ]

    @inlinable public var isStatement: Bool { (4...31).contains(rawValue) }
    @inlinable public var isExpression: Bool { (32...58).contains(rawValue) }
    @inlinable public var isPattern: Bool { (67...74).contains(rawValue) }
}
