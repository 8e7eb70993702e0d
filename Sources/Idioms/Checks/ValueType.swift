/// Types that code itself shows: literals, constructors, annotations, defaults, `isinstance` guards.
public enum ValueType: String, Sendable, CaseIterable {
    case int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, generator
    case none = "None"
    case counter = "Counter"
    case defaultdict, deque, file
    case path = "Path"
    case lock = "Lock"
    case callable

    public var isHashable: Bool {
        switch self {
        case .int, .float, .complex, .bool, .str, .bytes, .frozenset, .range, .none, .path, .callable: true
        default: false
        }
    }

    public var isNumber: Bool { self == .int || self == .float || self == .bool || self == .complex }
    /// Its truth value is whether it has elements.
    public var isContainer: Bool {
        switch self {
        case .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset, .range, .counter, .defaultdict, .deque:
            true
        default: false
        }
    }
    public var isMapping: Bool { self == .dict || self == .counter || self == .defaultdict }
    /// Can be indexed by position.
    public var isSequence: Bool {
        switch self {
        case .str, .bytes, .bytearray, .list, .tuple, .range, .deque: true
        default: false
        }
    }
}
