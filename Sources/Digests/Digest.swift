/// The name of some content: SHA-256 of its bytes, as 64 lower-case hexadecimal digits.
///
/// The same bytes have the same digest on every machine, so it is what tells "judged before" from "new".
public struct Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 64 characters out of `0…9a…f`.
    public let hex: String

    /// Of an array of bytes: no other module's generics between them and the hash.
    public init(of bytes: [UInt8]) {
        var hash = SHA256()
        hash.update(bytes)
        self.init(finished: hash.finalize())
    }

    /// Of some bytes.
    public init(of bytes: some Sequence<UInt8>) {
        var hash = SHA256()
        hash.update(bytes)
        self.init(finished: hash.finalize())
    }

    /// Of a text's UTF-8.
    public init(of text: String) {
        var text = text
        self = text.withUTF8 { bytes in
            var hash = SHA256()
            hash.update(bytes)
            return Digest(finished: hash.finalize())
        }
    }

    /// Of several parts, each with its length before it, so that no two lists of parts run into one another.
    public init(ofParts parts: some Sequence<[UInt8]>) {
        var hash = SHA256()
        for part in parts {
            hash.update(SHA256.bytes(of: UInt64(part.count)))
            hash.update(part)
        }
        self.init(finished: hash.finalize())
    }

    /// Of a tree of files: of their paths and contents, each with its length before it.
    ///
    /// The halves of the hash change places: else a single file that holds just this notation would have the tree's
    /// digest, and whoever hands it in first would be taken for the tree.
    public init(ofFiles files: [String: [UInt8]]) {
        let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let hex = Digest(ofParts: sorted.flatMap { [Array($0.key.utf8), $0.value] }).hex
        self.hex = String(hex.suffix(32) + hex.prefix(32))
    }

    /// From its text; nil when that is not 64 lower-case hexadecimal digits.
    public init?(hex: String) {
        let (decimal, letters) = (UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"))
        let isDigit = { (byte: UInt8) in decimal.contains(byte) || letters.contains(byte) }
        guard hex.utf8.count == 64, hex.utf8.allSatisfy(isDigit) else { return nil }
        self.hex = hex
    }

    private init(finished bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        hex = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    public var description: String { hex }

    public static func < (one: Digest, other: Digest) -> Bool { one.hex < other.hex }
}
