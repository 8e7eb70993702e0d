import Similarity
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    private static func program(_ lines: Range<Int>) -> String {
        lines.map { "f_\($0)(a, \($0) + b, '\($0 % 10)')" }.joined(separator: "\n")
    }

    @Test("whatever two programs share that is long enough has one in common", arguments: 0..<40)
    func guarantee(offset: Int) async throws {
        // Four lines of ten tokens, with other lines before and behind.
        let shared = Self.program(500..<504)
        let one = [Self.program(0..<offset), shared, Self.program(60..<70)].joined(separator: "\n")
        let other = [Self.program(200..<240 - offset), shared, Self.program(300..<310)].joined(separator: "\n")
        let a = Set(try await Reading.report(one).fingerprints.map(\.hash))
        let b = Set(try await Reading.report(other).fingerprints.map(\.hash))
        #expect(!a.isDisjoint(with: b))
        let none = Set(try await Reading.report(Self.program(700..<740)).fingerprints.map(\.hash))
        #expect(a.isDisjoint(with: none))
    }

    @Test("about two in `window + 1` stretches are kept, with their lines")
    func density() async throws {
        let report = try await Reading.report(Self.program(0..<100), Fingerprinter(gram: 8, window: 4))
        let stretches = report.tokenCount - 7
        #expect((stretches * 2 / 7...stretches / 2).contains(report.fingerprints.count))
        #expect(report.fingerprints.allSatisfy { 1 <= $0.firstLine && $0.firstLine <= $0.lastLine })
        #expect(report.fingerprints.allSatisfy { $0.lastLine <= 100 })
        #expect(Set(report.fingerprints.map(\.firstLine)).count > 90)
    }

    @Test("none for what is shorter than a stretch", arguments: ["", "x = 1", "def f(): pass", "'''doc'''"])
    func short(source: String) async throws { #expect(try await Reading.report(source).fingerprints.isEmpty) }

    @Test("a very deep tree is read without a deep stack")
    func deep() async throws {
        let source = "f(" + Array(repeating: "1", count: 2000).joined(separator: " + ") + ")"
        #expect(try await Reading.report(source).tokenCount > 3900)
    }

    @Test("reports on the wire; cut off anywhere, they are refused")
    func wire() async throws {
        var report = try await Reading.report(Self.program(0..<5))
        try #require(!report.fingerprints.isEmpty)
        let bytes = report.encode()
        #expect(try FingerprintReport(decoding: bytes) == report)
        for count in 0..<bytes.count {
            #expect(throws: (any Error).self) { try FingerprintReport(decoding: Array(bytes.prefix(count))) }
        }
        report.syntaxError = "line 3: invalid syntax"
        #expect(try FingerprintReport(decoding: report.encode()) == report)
    }
}
