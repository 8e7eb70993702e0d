import Foundation
import Importing
import Testing

@Suite("gzip files are decompressed")
struct GzipTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: Fixture.path("gzip/\(name).gz"))))
    }

    private static let tide = String(repeating: "the tide comes in, the tide goes out\n", count: 40)

    @Test(
        "files of the gzip program and of others",
        arguments: [
            ("tide-1", tide), ("tide-6", tide), ("tide-9", tide), ("fixed", "fixed codes, fixed codes\n"),
            ("empty", ""),
            ("named", "hello, quay\n"), ("two", "first second"),
        ])
    func text(_ name: String, _ text: String) throws {
        #expect(String(decoding: try Gzip.decompress(Self.bytes(name)), as: UTF8.self) == text)
    }

    @Test("noise, compressed and stored, is the same noise")
    func noise() throws {
        let noise = try Gzip.decompress(Self.bytes("noise"))
        #expect(noise.count == 5000)
        #expect(try Gzip.decompress(Self.bytes("stored")) == noise)
    }

    @Test("cut anywhere, a file is refused", arguments: ["tide-9", "fixed", "named", "stored"])
    func truncated(_ name: String) throws {
        let bytes = try Self.bytes(name)
        for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)) {
            #expect(throws: Gzip.Failure.self) { try Gzip.decompress(Array(bytes[..<count])) }
        }
    }

    @Test("a damaged file never gives other data", arguments: ["tide-9", "fixed"])
    func damaged(_ name: String) throws {
        let bytes = try Self.bytes(name)
        let whole = try Gzip.decompress(bytes)
        // Behind the header, which holds a time stamp that nobody reads.
        for index in 10..<bytes.count {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                if let data = try? Gzip.decompress(damaged) { #expect(data == whole) }
            }
        }
    }

    @Test("the limit holds")
    func limit() throws {
        let bytes = try Self.bytes("tide-9")
        #expect(throws: Gzip.Failure.tooLarge(limit: 100)) { try Gzip.decompress(bytes, limit: 100) }
        #expect(throws: Gzip.Failure.notGzip) { try Gzip.decompress(Array("plain text".utf8)) }
    }
}
