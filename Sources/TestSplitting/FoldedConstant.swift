internal import Glibc
internal import PythonSyntax

/// The value of a constant expression, as far as arithmetic needs to look into it.
indirect enum FoldedConstant {
    case int(Int)
    /// Decimal or other digits, as in the source, with or without a minus.
    case bigInt(String)
    case float(Double)
    /// WTF-8.
    case string([UInt8])
    case bytes([UInt8])
    case items(Container, [FoldedConstant])
    /// None, True, a complex number: a literal without arithmetic.
    case other(String)

    enum Container { case list, tuple, set, frozenset, dict }

    /// Integers up to this size are exact as a `Double`.
    static let exactInts = 1 << 53

    // MARK: - Operators

    func applying(_ operation: UnaryOperator) -> FoldedConstant? {
        switch (operation, self) {
        case (.uSub, .int(let value)): value == .min ? nil : .int(-value)
        case (.uSub, .float(let value)): .float(-value)
        case (.uSub, .bigInt(let digits)): digits.hasPrefix("-") ? nil : .bigInt("-\(digits)")
        case (.uAdd, .int), (.uAdd, .float), (.uAdd, .bigInt): self
        case (.invert, .int(let value)): .int(~value)
        default: nil
        }
    }

    func applying(_ operation: BinaryOperator, _ right: FoldedConstant) -> FoldedConstant? {
        switch (self, right) {
        case (.int(let left), .int(let right)): Self.integers(left, operation, right)
        case (.float(let left), .float(let right)): Self.floats(left, operation, right)
        case (.int(let left), .float(let right)):
            Self.exact(left).flatMap { Self.floats($0, operation, right) }
        case (.float(let left), .int(let right)):
            Self.exact(right).flatMap { Self.floats(left, operation, $0) }
        case (.string(let left), .string(let right)) where operation == .add:
            .string(left + right)
        case (.bytes(let left), .bytes(let right)) where operation == .add:
            .bytes(left + right)
        case (.items(let kind, let left), .items(let other, let right)) where operation == .add && kind == other:
            kind == .list || kind == .tuple ? .items(kind, left + right) : nil
        case (_, .int(let count)) where operation == .mult: repeated(count)
        case (.int(let count), _) where operation == .mult: right.repeated(count)
        default: nil
        }
    }

    private func repeated(_ count: Int) -> FoldedConstant? {
        func times<Element>(_ part: [Element]) -> [Element]? {
            let count = max(count, 0)
            guard count <= ConstantFolder.maximumLength, part.count * count <= ConstantFolder.maximumLength else {
                return nil
            }
            return Array(repeatElement(part, count: count).joined())
        }
        switch self {
        case .string(let text): return times(text).map { .string($0) }
        case .bytes(let text): return times(text).map { .bytes($0) }
        case .items(let kind, let items) where kind == .list || kind == .tuple:
            return times(items).map { .items(kind, $0) }
        default: return nil
        }
    }

    private static func exact(_ value: Int) -> Double? {
        value.magnitude <= exactInts.magnitude ? Double(value) : nil
    }

    private static func integers(_ left: Int, _ operation: BinaryOperator, _ right: Int) -> FoldedConstant? {
        func checked(_ result: (partialValue: Int, overflow: Bool)) -> FoldedConstant? {
            result.overflow ? nil : .int(result.partialValue)
        }
        switch operation {
        case .add: return checked(left.addingReportingOverflow(right))
        case .sub: return checked(left.subtractingReportingOverflow(right))
        case .mult: return checked(left.multipliedReportingOverflow(by: right))
        case .div:
            guard let left = exact(left), let right = exact(right), right != 0 else { return nil }
            return .float(left / right)
        case .floorDiv: return floorDivision(left, right).map { .int($0.quotient) }
        case .mod: return floorDivision(left, right).map { .int($0.remainder) }
        case .pow: return power(left, right)
        case .lShift:
            guard right >= 0, right < 63, left.magnitude < 1 << (62 - right) else { return nil }
            return .int(left << right)
        case .rShift: return right < 0 ? nil : .int(left >> min(right, 63))
        case .bitAnd: return .int(left & right)
        case .bitOr: return .int(left | right)
        case .bitXor: return .int(left ^ right)
        case .matMult: return nil
        }
    }

    /// Rounded down, the remainder with the sign of the divisor.
    private static func floorDivision(_ left: Int, _ right: Int) -> (quotient: Int, remainder: Int)? {
        guard right != 0, right != -1 || left != .min else { return nil }
        let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
        guard remainder != 0, (remainder < 0) != (right < 0) else { return (quotient, remainder) }
        return (quotient - 1, remainder + right)
    }

    private static func power(_ base: Int, _ exponent: Int) -> FoldedConstant? {
        if exponent < 0 {
            guard base != 0, let left = exact(base), let right = exact(exponent) else { return nil }
            return floats(left, .pow, right)
        }
        var result = 1
        for _ in 0..<min(exponent, 64) {
            let (product, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow { return nil }
            result = product
        }
        if exponent > 64 {
            guard base.magnitude <= 1 else { return nil }
            return .int(base == -1 && exponent.isMultiple(of: 2) ? 1 : base)
        }
        return .int(result)
    }

    private static func floats(_ left: Double, _ operation: BinaryOperator, _ right: Double) -> FoldedConstant? {
        let result: Double? =
            switch operation {
            case .add: left + right
            case .sub: left - right
            case .mult: left * right
            case .div: right == 0 ? nil : left / right
            // As CPython does: what the C library says.
            case .pow: left > 0 ? pow(left, right) : nil
            default: nil
            }
        guard let result, result.isFinite || !left.isFinite || !right.isFinite, !result.isNaN else { return nil }
        return .float(result)
    }
}
