import Digests
import Testing

@Suite("Digests")
struct DigestTests {
    @Test(
        "NIST's examples for SHA-256",
        arguments: [
            ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        ])
    func knownDigests(text: String, times: Int, expected: String) {
        #expect(Digest(of: String(repeating: text, count: times)).hex == expected)
    }

    @Test("pieces of any size give the digest of the whole", arguments: [1, 55, 56, 63, 64, 65, 127, 128, 200, 1_000])
    func pieces(size: Int) {
        let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        for start in stride(from: 0, to: message.count, by: size) {
            hash.update(message[start..<min(start + size, message.count)])
        }
        var whole = SHA256()
        whole.update(message)
        #expect(hash.finalize() == whole.finalize())
    }

    @Test("lists of parts that run together differ")
    func parts() {
        let one = Digest(ofParts: [Array("ab".utf8), Array("c".utf8)])
        let other = Digest(ofParts: [Array("a".utf8), Array("bc".utf8)])
        #expect(one != other)
    }

    @Test(
        "trees of files whose paths and contents run together differ",
        arguments: [
            (["ab": "c"], ["a": "bc"]), (["a": "b", "c": "d"], ["a": "bcd"]), (["a": "", "b": ""], ["a": "b"]),
            (["a": "b", "c": "d"], ["a": "d", "c": "b"]), (["a": "b"], [:]), (["a": "b"], ["a": "b", "": ""]),
        ] as [([String: String], [String: String])])
    func trees(_ one: [String: String], _ other: [String: String]) {
        #expect(Self.digest(one) == Self.digest(Dictionary(uniqueKeysWithValues: one.reversed())))
        #expect(Self.digest(one) != Self.digest(other))
        // Nor does any single content have the digest of a tree, not even the notation that it is made of.
        var notation: [UInt8] = []
        for part in one.sorted(by: { $0.key < $1.key }).flatMap({ [Array($0.key.utf8), Array($0.value.utf8)] }) {
            notation += withUnsafeBytes(of: UInt64(part.count).bigEndian) { Array($0) } + part
        }
        let parts = one.sorted { $0.key < $1.key }.flatMap { [Array($0.utf8), Array($1.utf8)] }
        #expect(Digest(of: notation) == Digest(ofParts: parts))
        #expect(Self.digest(one) != Digest(of: notation))
    }

    private static func digest(_ files: [String: String]) -> Digest { Digest(ofFiles: files.mapValues { Array($0.utf8) }) }

    @Test("only 64 lower-case hexadecimal digits are a digest")
    func reading() {
        let digest = Digest(of: "abc")
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == nil)
        #expect(Digest(hex: String(digest.hex.dropLast())) == nil)
        #expect(Digest(hex: "") == nil)
        #expect(Digest(hex: String(repeating: "g", count: 64)) == nil)
    }
}
