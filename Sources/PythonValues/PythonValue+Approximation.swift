internal import BigInt

extension PythonValue {
    /// A real number as a double, rounded if need be; nil for everything else.
    public var approximation: Double? {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): Double(value)
        case .float(let value): value
        default: nil
        }
    }
}
