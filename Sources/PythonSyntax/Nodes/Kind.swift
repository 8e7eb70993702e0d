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
