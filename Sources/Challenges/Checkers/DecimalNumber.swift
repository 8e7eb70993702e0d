/// Reads a decimal number byte by byte: `-12.5e3`.
struct DecimalNumber {
    private enum Part { case sign, whole, fraction, exponentSign, exponent }

    private var part = Part.sign
    private var isNegative = false
    /// All digits so far as one number, while it fits.
    private var digits: UInt64 = 0
    private var digitCount = 0
    private var fractionDigits = 0
    private var exponent = 0
    private var exponentDigits = 0
    private var isExponentNegative = false

    /// Whether what was read is a whole number and not the beginning of one.
    var isComplete: Bool {
        switch part {
        case .sign, .exponentSign: false
        case .whole, .fraction: digitCount > 0
        case .exponent: exponentDigits > 0
        }
    }

    /// Takes one more byte; false if no number goes on with it.
    mutating func read(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            readDigit(byte & 0x0F)
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let isMinus = byte == UInt8(ascii: "-")
            switch part {
            case .sign: (isNegative, part) = (isMinus, .whole)
            case .exponentSign: (isExponentNegative, part) = (isMinus, .exponent)
            default: return false
            }
        case UInt8(ascii: "."):
            guard part == .sign || part == .whole else { return false }
            part = .fraction
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
            guard part == .whole || part == .fraction, digitCount > 0 else { return false }
            part = .exponentSign
        default:
            return false
        }
        return true
    }

    private mutating func readDigit(_ digit: UInt8) {
        switch part {
        case .exponentSign, .exponent:
            part = .exponent
            exponentDigits += 1
            exponent = min(exponent * 10 + Int(digit), 100_000)
            return
        case .sign: part = .whole
        case .fraction: fractionDigits += 1
        case .whole: break
        }
        digitCount += 1
        // Eighteen digits fit; more are left to the slower and exact way.
        if digitCount <= 18 { digits = digits * 10 + UInt64(digit) }
    }

    /// The number, if one multiplication or division of exact floats gives it correctly rounded.
    var exactValue: Double? {
        let power = (isExponentNegative ? -exponent : exponent) - fractionDigits
        guard digitCount <= 18, digits <= 1 << 53, (-22...22).contains(power) else { return nil }
        let scale = Self.powers[Int(power.magnitude)]
        let magnitude = power < 0 ? Double(digits) / scale : Double(digits) * scale
        return isNegative ? -magnitude : magnitude
    }

    /// The powers of ten that a float holds exactly.
    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22,
    ]
}
