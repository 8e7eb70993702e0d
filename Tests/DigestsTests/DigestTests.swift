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
