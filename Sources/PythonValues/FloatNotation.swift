/// A float as Python's `repr` writes it: the shortest digits that read back as the same number.
enum FloatNotation {
    static func text(of value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        let sign = value.sign == .minus ? "-" : ""
        if value == 0 { return "\(sign)0.0" }
        let (digits, pointPosition) = shortestDigits(of: value.magnitude)
        return sign + layOut(digits, pointPosition)
    }

    /// As a part of a complex number: `1`, not `1.0`.
    static func complexPart(of value: Double) -> String {
        let text = text(of: value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The significant digits, and how many of them stand before the decimal point (may be negative).
    ///
    /// Swift's own notation has the same shortest digits and another layout.
    private static func shortestDigits(of value: Double) -> (digits: [UInt8], pointPosition: Int) {
        var digits: [UInt8] = []
        var exponent = 0
        var pointPosition: Int?
        let text = value.description.utf8
        for (offset, byte) in text.enumerated() {
            if byte == UInt8(ascii: "e") {
                let tail = text.dropFirst(offset + 1)
                exponent = Int(String(decoding: tail, as: UTF8.self)) ?? 0
                break
            }
            if byte == UInt8(ascii: ".") { pointPosition = digits.count } else { digits.append(byte) }
        }
        var position = (pointPosition ?? digits.count) + exponent
        let leadingZeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leadingZeros)
        position -= leadingZeros
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, position)
    }

    /// Python changes to an exponent below 1e-4 and from 1e16 on.
    private static func layOut(_ digits: [UInt8], _ pointPosition: Int) -> String {
        let text = String(decoding: digits, as: UTF8.self)
        if pointPosition > 16 || pointPosition < -3 {
            let exponent = pointPosition - 1
            let size = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
            let mantissa = digits.count == 1 ? text : "\(text.prefix(1)).\(text.dropFirst())"
            return "\(mantissa)e\(exponent < 0 ? "-" : "+")\(size)"
        }
        if pointPosition <= 0 { return "0." + String(repeating: "0", count: -pointPosition) + text }
        if pointPosition >= digits.count {
            return text + String(repeating: "0", count: pointPosition - digits.count) + ".0"
        }
        return "\(text.prefix(pointPosition)).\(text.dropFirst(pointPosition))"
    }
}
