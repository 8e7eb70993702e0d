public import BigInt

/// A number of any of Python's four built-in numeric types.
public enum PythonNumber: Sendable {
    case int(BigInt)
    case float(Double)
    case complex(real: Double, imaginary: Double)

    /// Exact equality across the types: an integer and a float are equal only if they are the same number.
    public func equals(_ other: PythonNumber, nanEqualsNaN: Bool = false) -> Bool {
        switch (self, other) {
        case (.int(let left), .int(let right)): left == right
        case (.float(let left), .float(let right)): left.equals(right, nanEqualsNaN)
        case (.int(let whole), .float(let fraction)), (.float(let fraction), .int(let whole)):
            fraction.wholeNumber == whole
        case (.complex(let real, let imaginary), .complex(let otherReal, let otherImaginary)):
            real.equals(otherReal, nanEqualsNaN) && imaginary.equals(otherImaginary, nanEqualsNaN)
        case (.complex(let real, let imaginary), let plain),
            (let plain, .complex(let real, let imaginary)):
            imaginary == 0 && PythonNumber.float(real).equals(plain, nanEqualsNaN: nanEqualsNaN)
        }
    }

    /// Feeds the same for equal numbers of different types, for both zeros and for all NaNs.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .int(let value):
            // Small numbers are hashed as machine words, which is what most keys are.
            if let small = Int(exactly: value) { hasher.combine(small) } else { hasher.combine(value) }
        case .float(let value):
            if let small = Int(exactly: value) {
                hasher.combine(small)
            } else if let whole = value.wholeNumber {
                hasher.combine(whole)
            } else {
                hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
            }
        case .complex(let real, let imaginary):
            PythonNumber.float(real).hash(into: &hasher)
            if imaginary != 0 { PythonNumber.float(imaginary).hash(into: &hasher) }
        }
    }

    /// How far apart two numbers are, as a float; NaN if either is one, 0 if both are the same infinity.
    public func distance(to other: PythonNumber) -> Double {
        // The difference of two integers is taken before it is rounded: 10**20 and 10**20 + 1 are 1 apart.
        if case (.int(let left), .int(let right)) = (self, other) {
            return Double((left - right).magnitude)
        }
        if equals(other) { return 0 }
        // The same infinity on both sides is no distance.
        let across = real == other.real ? 0 : real - other.real
        let up = imaginary == other.imaginary ? 0 : imaginary - other.imaginary
        return up == 0 ? across.magnitude : (across * across + up * up).squareRoot()
    }

    /// The absolute value, as a float.
    public var magnitude: Double { distance(to: .int(0)) }

    /// Neither an infinity nor a NaN.
    public var isFinite: Bool { real.isFinite && imaginary.isFinite }

    /// The real part, rounded to a float; an integer too large for one is infinite.
    public var real: Double {
        switch self {
        case .int(let value): Double(value)
        case .float(let value), .complex(let value, _): value
        }
    }

    /// The imaginary part: zero for all but complex numbers.
    public var imaginary: Double {
        if case .complex(_, let value) = self { value } else { 0 }
    }
}

extension PythonValue {
    /// The value as a number, if it is one; `True` is 1 and `False` is 0, as in Python.
    public var number: PythonNumber? {
        switch self {
        case .bool(let value): .int(value ? 1 : 0)
        case .int(let value): .int(value)
        case .float(let value): .float(value)
        case .complex(let real, let imaginary): .complex(real: real, imaginary: imaginary)
        default: nil
        }
    }
}

extension Double {
    fileprivate func equals(_ other: Double, _ nanEqualsNaN: Bool) -> Bool {
        self == other || (nanEqualsNaN && isNaN && other.isNaN)
    }

    /// The number as an integer, if it is a whole one; floats from 2**53 on all are.
    fileprivate var wholeNumber: BigInt? {
        guard isFinite, self == rounded(.towardZero) else { return nil }
        return Int(exactly: self).map { BigInt($0) } ?? BigInt(exactly: self)
    }
}
