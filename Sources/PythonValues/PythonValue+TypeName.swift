extension PythonValue {
    /// The name of the type as Python's `type(value).__name__` has it; qualified for anything not built in.
    public var typeName: String {
        switch self {
        case .none: "NoneType"
        case .ellipsis: "ellipsis"
        case .bool: "bool"
        case .int: "int"
        case .float: "float"
        case .complex: "complex"
        case .str: "str"
        case .bytes: "bytes"
        case .bytearray: "bytearray"
        case .list: "list"
        case .tuple: "tuple"
        case .dict: "dict"
        case .set: "set"
        case .frozenset: "frozenset"
        case .iterator(let type, _, _), .other(let type, _), .derived(let type, _, _):
            type.hasPrefix("builtins.") ? String(type.dropFirst("builtins.".count)) : type
        case .unencodable: "value"
        }
    }
}
