internal import CPython

/// A source file as UTF-8, decoded as PEP 263 says, and what it takes to write it back.
public struct DecodedSource: Sendable {
    /// Without a byte order mark.
    public let utf8: [UInt8]
    /// Python's name of the file's encoding; nil for UTF-8.
    public let encoding: String?
    public let hasByteOrderMark: Bool

    /// Must be called on the interpreter's thread: other encodings are Python's to decode.
    public init(_ bytes: [UInt8]) throws(SourceError) {
        hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
        let body = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
        let declared = Self.declaredEncoding(body)
        let isUTF8 = declared.map(Self.isUTF8) ?? true
        if hasByteOrderMark, !isUTF8 {
            throw SourceError(message: "encoding problem: \(declared!) with BOM", line: 1, column: 1)
        }
        if isUTF8 {
            encoding = nil
            utf8 = body
            guard String(validating: body, as: UTF8.self) != nil else { throw Self.invalid(body) }
            return
        }
        encoding = declared
        utf8 = try Self.decode(body, declared!)
    }

    /// Text that was decoded already, whatever it says about its encoding.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
        encoding = nil
        hasByteOrderMark = false
    }

    /// `text` as the file's bytes again; nil if its encoding lacks a character.
    public func encode(_ text: [UInt8]) -> [UInt8]? {
        guard let encoding else { return (hasByteOrderMark ? Self.byteOrderMark : []) + text }
        return Self.recode(text, from: "utf-8", to: encoding)
    }

    func line(at offset: Int) -> Int { 1 + utf8[..<offset].count { $0 == 10 } }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isUTF8(_ name: String) -> Bool {
        let name = name.lowercased().map { $0 == "_" ? "-" : $0 }
        return name == Array("utf-8") || name.starts(with: Array("utf-8-")) || name == Array("utf8")
    }

    private static func invalid(_ bytes: [UInt8]) -> SourceError {
        // The first line that is no UTF-8: what the reader must look at.
        var line = 1
        for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { break }
            line += 1
        }
        return SourceError(message: "the file is not valid UTF-8 and declares no other encoding", line: line, column: 1)
    }

    /// `coding: NAME` in a comment of the first two lines (the second only if the first has no code).
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        var lines = bytes.prefix(1000).split(maxSplits: 3, omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
        if lines.count > 2 { lines.removeLast(lines.count - 2) }
        for line in lines {
            let text = line.drop { $0 == 32 || $0 == 9 || $0 == 12 }
            guard text.first == UInt8(ascii: "#") || text.isEmpty else { return nil }
            if let range = text.firstRange(of: "coding".utf8), let mark = text[range.upperBound...].first,
                mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=")
            {
                let rest = text[(range.upperBound + 1)...].drop { $0 == 32 || $0 == 9 }
                let name = rest.prefix { isEncodingCharacter($0) }
                if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
            }
        }
        return nil
    }

    private static func isEncodingCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func decode(_ bytes: [UInt8], _ encoding: String) throws(SourceError) -> [UInt8] {
        if let decoded = recode(bytes, from: encoding, to: "utf-8") { return decoded }
        throw SourceError(
            message: "the file cannot be read as \(encoding), the encoding it declares", line: 1, column: 1)
    }

    private static func recode(_ bytes: [UInt8], from old: String, to new: String) -> [UInt8]? {
        let text = bytes.withUnsafeBytes {
            PyUnicode_Decode($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, old, "strict")
        }
        defer { PyErr_Clear() }
        guard let text else { return nil }
        defer { cpy_decref(text) }
        guard let encoded = PyUnicode_AsEncodedString(text, new, "strict") else { return nil }
        defer { cpy_decref(encoded) }
        let count = cpy_bytes_size(encoded)
        return Array(UnsafeRawBufferPointer(start: cpy_bytes(encoded), count: count))
    }
}
