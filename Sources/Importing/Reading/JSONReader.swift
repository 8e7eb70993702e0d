internal import BigInt
public import PythonValues

/// Reads JSON as Python's `json` writes it, as the values that Python would read: integers of any size, `NaN`,
/// `Infinity`, lone surrogates.
public struct JSONReader: ~Copyable {
    /// What is wrong with the text.
    public struct Failure: Error, Sendable, Hashable {
        public var reason: String
        /// In bytes from the beginning.
        public var offset: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private var depth = 0

    /// Brackets inside brackets that are followed.
    static let maximumDepth = 500

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The one value that the text holds.
    public static func value(of text: some Collection<UInt8>) throws(Failure) -> PythonValue {
        let result = text.withContiguousStorageIfAvailable { bytes -> Result<PythonValue, Failure> in
            Result { () throws(Failure) in try whole(bytes) }
        }
        if let result { return try result.get() }
        return try value(of: Array(text))
    }

    private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> PythonValue {
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.failure("something stands behind the value") }
        return value
    }

    // MARK: - Values

    private mutating func value() throws(Failure) -> PythonValue {
        skipSpace()
        guard position < bytes.count else { throw failure("the text ends where a value is wanted") }
        switch bytes[position] {
        case UInt8(ascii: "\""): return .str(PythonString(wtf8: try string()))
        case UInt8(ascii: "["): return .list(try list())
        case UInt8(ascii: "{"): return .dict(try object())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .none)
        case UInt8(ascii: "N"): return try word("NaN", .float(.nan))
        case UInt8(ascii: "I"): return try word("Infinity", .float(.infinity))
        case UInt8(ascii: "-") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "I"):
            return try word("-Infinity", .float(-.infinity))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw failure("no JSON value begins with `\(Character(UnicodeScalar(bytes[position])))`")
        }
    }

    private mutating func list() throws(Failure) -> [PythonValue] {
        try open()
        var items: [PythonValue] = []
        guard try !closes(UInt8(ascii: "]")) else { return items }
        repeat { items.append(try value()) } while try isFollowed(before: UInt8(ascii: "]"))
        return items
    }

    private mutating func object() throws(Failure) -> [PythonValue.Entry] {
        try open()
        var entries: [PythonValue.Entry] = []
        guard try !closes(UInt8(ascii: "}")) else { return entries }
        var places: [PythonString: Int] = [:]
        repeat {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw failure("a key in quotes is wanted")
            }
            let key = PythonString(wtf8: try string())
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw failure("`:` is wanted") }
            position += 1
            let value = try value()
            // The last one counts, at the place of the first.
            if let place = places.updateValue(entries.count, forKey: key) {
                places[key] = place
                entries[place].value = value
            } else {
                entries.append(PythonValue.Entry(key: .str(key), value: value))
            }
        } while try isFollowed(before: UInt8(ascii: "}"))
        return entries
    }

    private mutating func open() throws(Failure) {
        depth += 1
        guard depth <= Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
        position += 1
    }

    /// Whether the bracket that was opened is closed at once.
    private mutating func closes(_ bracket: UInt8) throws(Failure) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw failure("the text ends inside brackets") }
        guard bytes[position] == bracket else { return false }
        position += 1
        depth -= 1
        return true
    }

    /// Whether a comma and another element follow.
    private mutating func isFollowed(before bracket: UInt8) throws(Failure) -> Bool {
        if try closes(bracket) { return false }
        guard bytes[position] == UInt8(ascii: ",") else { throw failure("`,` or a closing bracket is wanted") }
        position += 1
        return true
    }

    private mutating func word(_ word: StaticString, _ value: PythonValue) throws(Failure) -> PythonValue {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { throw failure("the text ends inside a word") }
        for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
            throw failure("`\(word)` is wanted")
        }
        position += count
        return value
    }

    // MARK: - Numbers

    private mutating func number() throws(Failure) -> PythonValue {
        let start = position
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let first = position
        var value = 0
        while let digit = digit() {
            if position - first < 18 { value = value * 10 + Int(digit) }
            position += 1
        }
        let count = position - first
        guard count > 0 else { throw failure("a digit is wanted") }
        guard count == 1 || bytes[first] != UInt8(ascii: "0") else { throw failure("a number begins with 0") }
        guard position < bytes.count,
            bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e")
        else {
            if count <= 18 { return .int(BigInt(isNegative ? -value : value)) }
            let digits = String(decoding: bytes[start..<position], as: UTF8.self)
            guard let value = BigInt(digits) else { throw failure("`\(digits)` is no number") }
            return .int(value)
        }
        try skipFraction()
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text) else { throw failure("`\(text)` is no number") }
        return .float(value)
    }

    private mutating func skipFraction() throws(Failure) {
        if bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard digit() != nil else { throw failure("a digit is wanted behind the point") }
            while digit() != nil { position += 1 }
        }
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return }
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
            position += 1
        }
        guard digit() != nil else { throw failure("a digit is wanted in the exponent") }
        while digit() != nil { position += 1 }
    }

    private func digit() -> UInt8? {
        guard position < bytes.count else { return nil }
        let digit = bytes[position] &- UInt8(ascii: "0")
        return digit < 10 ? digit : nil
    }

    // MARK: - Bytes

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }
}
