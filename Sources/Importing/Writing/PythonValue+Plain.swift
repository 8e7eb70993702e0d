internal import PythonValues

extension PythonValue {
    /// Whether a literal can stand for the value.
    var isPlain: Bool {
        switch self {
        case .none, .ellipsis, .bool, .int, .float, .complex, .str, .bytes, .bytearray: true
        case .list(let items), .tuple(let items), .set(let items), .frozenset(let items): items.allSatisfy(\.isPlain)
        case .dict(let entries): entries.allSatisfy { $0.key.isPlain && $0.value.isPlain }
        case .iterator, .derived, .other, .unencodable: false
        }
    }

    /// Whether the value came whole, with a `repr` to compare by.
    var isRepresentable: Bool {
        switch self {
        case .iterator, .unencodable: false
        case .list(let items), .tuple(let items), .set(let items), .frozenset(let items):
            items.allSatisfy(\.isRepresentable)
        case .dict(let entries): entries.allSatisfy { $0.key.isRepresentable && $0.value.isRepresentable }
        default: true
        }
    }
}
