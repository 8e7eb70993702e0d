// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

/// Python's `boolop`.
public enum BooleanOperator: Int32, CaseIterable, Sendable, BitwiseCopyable {
    case and
    case or

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .and: "And"
        case .or: "Or"
        }
    }
}

/// Python's `operator`.
public enum BinaryOperator: Int32, CaseIterable, Sendable, BitwiseCopyable {
    case add
    case sub
    case mult
    case matMult
    case div
    case mod
    case pow
    case lShift
    case rShift
    case bitOr
    case bitXor
    case bitAnd
    case floorDiv

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .add: "Add"
        case .sub: "Sub"
        case .mult: "Mult"
        case .matMult: "MatMult"
        case .div: "Div"
        case .mod: "Mod"
        case .pow: "Pow"
        case .lShift: "LShift"
        case .rShift: "RShift"
        case .bitOr: "BitOr"
        case .bitXor: "BitXor"
        case .bitAnd: "BitAnd"
        case .floorDiv: "FloorDiv"
        }
    }
}

/// Python's `unaryop`.
public enum UnaryOperator: Int32, CaseIterable, Sendable, BitwiseCopyable {
    case invert
    case not
    case uAdd
    case uSub

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .invert: "Invert"
        case .not: "Not"
        case .uAdd: "UAdd"
        case .uSub: "USub"
        }
    }
}

/// Python's `cmpop`.
public enum ComparisonOperator: Int32, CaseIterable, Sendable, BitwiseCopyable {
    case eq
    case notEq
    case lt
    case ltE
    case gt
    case gtE
    case `is`
    case isNot
    case `in`
    case notIn

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .eq: "Eq"
        case .notEq: "NotEq"
        case .lt: "Lt"
        case .ltE: "LtE"
        case .gt: "Gt"
        case .gtE: "GtE"
        case .is: "Is"
        case .isNot: "IsNot"
        case .in: "In"
        case .notIn: "NotIn"
        }
    }
}

/// Python's `expr_context`.
public enum ExpressionContext: Int32, CaseIterable, Sendable, BitwiseCopyable {
    case load
    case store
    case del

    /// The class's name in Python.
    public var className: StaticString {
        switch self {
        case .load: "Load"
        case .store: "Store"
        case .del: "Del"
        }
    }
}
