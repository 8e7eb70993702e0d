internal import BigInt

extension PythonLiteralParser {
    /// One number before a sign is applied to it.
    private enum Magnitude {
        case int(BigInt)
        case float(Double)
        case imaginary(Double)
    }

    /// A number with at most one sign, or the sum of a real and an imaginary one: `-3`, `1e5`, `1+2j`.
    mutating func parseNumber() throws(PythonLiteralError) -> PythonValue {
        let isNegative = try parseSign()
        let first = try parseMagnitude()
        let real: Double
        switch first {
        case .imaginary(let value):
            return isNegative ? .complex(real: -0.0, imaginary: -value) : .complex(real: 0, imaginary: value)
        case .int(let value): real = Double(value)
        case .float(let value): real = value
        }
        let end = position
        skipSpace()
        if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            position += 1
            skipSpace()
            let start = position
            guard case .imaginary(let value) = try parseMagnitude() else {
                throw PythonLiteralError(.unexpected("arithmetic"), at: start)
            }
            return .complex(
                real: isNegative ? -real : real,
                imaginary: sign == UInt8(ascii: "-") ? -value : value)
        }
        position = end
        switch first {
        case .int(let value): return .int(isNegative ? -value : value)
        default: return .float(isNegative ? -real : real)
        }
    }

    private mutating func parseSign() throws(PythonLiteralError) -> Bool {
        guard let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
        position += 1
        skipSpace()
        return sign == UInt8(ascii: "-")
    }

    private mutating func parseMagnitude() throws(PythonLiteralError) -> Magnitude {
        switch peekWord() {
        case "inf": return special(.float(.infinity), length: 3)
        case "nan": return special(.float(.nan), length: 3)
        case "infj": return special(.imaginary(.infinity), length: 4)
        case "nanj": return special(.imaginary(.nan), length: 4)
        default: break
        }
        guard let first = peek(), first.isDigit || first == UInt8(ascii: ".") else { throw unexpected() }
        guard first == UInt8(ascii: "0"), position + 1 < bytes.count,
            let radix = radix(of: bytes[position + 1])
        else { return try parseDecimal() }
        return .int(try parsePrefixedInteger(radix: radix))
    }

    private mutating func special(_ value: Magnitude, length: Int) -> Magnitude {
        position += length
        return value
    }

    private func radix(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
        case UInt8(ascii: "o"), UInt8(ascii: "O"): 8
        case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
        default: nil
        }
    }

    private mutating func parsePrefixedInteger(radix: Int) throws(PythonLiteralError) -> BigInt {
        let start = position
        position += 2
        // Python allows one underscore after the prefix: 0x_ff.
        _ = skip(UInt8(ascii: "_"))
        let digits = try digitRun { $0.hexValue.map { $0 < UInt32(radix) } ?? false }
        guard let value = BigInt(digits, radix: radix), peek()?.isIdentifierByte != true else {
            throw PythonLiteralError(.malformedNumber, at: start)
        }
        return value
    }

    private mutating func parseDecimal() throws(PythonLiteralError) -> Magnitude {
        let start = position
        let whole = try digitRun(\.isDigit)
        var text = whole.isEmpty ? "0" : whole
        var fraction = ""
        let hasPoint = skip(UInt8(ascii: "."))
        if hasPoint {
            fraction = try digitRun(\.isDigit)
            text += ".\(fraction.isEmpty ? "0" : fraction)"
        }
        guard !(whole.isEmpty && fraction.isEmpty) else {
            throw PythonLiteralError(.malformedNumber, at: start)
        }
        let exponent = try parseExponent()
        text += exponent
        if let suffix = peek(), suffix == UInt8(ascii: "j") || suffix == UInt8(ascii: "J") {
            position += 1
            try endNumber(start)
            return .imaginary(Double(text) ?? .nan)
        }
        try endNumber(start)
        if hasPoint || !exponent.isEmpty { return .float(Double(text) ?? .nan) }
        // 007 was an octal number in Python 2 and is refused by Python 3; 0 and 000 are zero.
        let isOctalInPython2 = whole.first == "0" && !whole.allSatisfy { $0 == "0" }
        guard !isOctalInPython2, let value = BigInt(whole, radix: 10) else {
            throw PythonLiteralError(.malformedNumber, at: start)
        }
        return .int(value)
    }

    private mutating func parseExponent() throws(PythonLiteralError) -> String {
        guard let mark = peek(), mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return "" }
        let start = position
        position += 1
        var sign = ""
        if skip(UInt8(ascii: "-")) { sign = "-" } else { _ = skip(UInt8(ascii: "+")) }
        let digits = try digitRun(\.isDigit)
        guard !digits.isEmpty else { throw PythonLiteralError(.malformedNumber, at: start) }
        return "e\(sign)\(digits)"
    }

    private func endNumber(_ start: Int) throws(PythonLiteralError) {
        guard peek()?.isIdentifierByte != true else { throw PythonLiteralError(.malformedNumber, at: start) }
    }

    /// Digits with single underscores between them, the underscores left out.
    private mutating func digitRun(_ isDigit: (UInt8) -> Bool) throws(PythonLiteralError) -> String {
        var digits: [UInt8] = []
        while let byte = peek() {
            if byte == UInt8(ascii: "_") {
                guard !digits.isEmpty, position + 1 < bytes.count, isDigit(bytes[position + 1]) else {
                    throw PythonLiteralError(.malformedNumber, at: position)
                }
            } else {
                guard isDigit(byte) else { break }
                digits.append(byte)
            }
            position += 1
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
