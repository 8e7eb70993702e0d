/// The value of a `Constant`.
public enum ConstantValue: Hashable {
    case none
    case ellipsis
    case bool(Bool)
    case int(Int)
    /// An integer that does not fit into 64 bits; its text is in the source.
    case bigInt
    case float(Double)
    case complex
    /// With escapes resolved and implicit concatenations joined.
    case string(Symbol)
    case bytes(Symbol)

    @usableFromInline
    init(_ record: ConstantRecord, _ storage: UnsafePointer<TreeStorage>) {
        self =
            switch record.tag {
            case .none: .none
            case .ellipsis: .ellipsis
            case .true: .bool(true)
            case .false: .bool(false)
            case .int: .int(Int(bitPattern: UInt(record.bits)))
            case .bigInt: .bigInt
            case .float: .float(Double(bitPattern: record.bits))
            case .complex: .complex
            case .string: .string(Symbol(storage: storage, index: Int32(record.bits)))
            case .bytes: .bytes(Symbol(storage: storage, index: Int32(record.bits)))
            }
    }
}
