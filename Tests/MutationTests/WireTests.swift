import Mutation
import Testing

@Suite("Mutants on the wire")
struct WireTests {
    private static let source = "def f(a, b):\n    return g(a, b) if a < b else 'ü'\n"

    @Test("requests", arguments: [nil, 0, 7, Int(UInt32.max) - 1] as [Int?])
    func request(limit: Int?) throws {
        let request = MutationRequest(source: Array(Self.source.utf8), limit: limit)
        #expect(try MutationRequest(decoding: request.encode()) == request)
    }

    @Test("reports, cut off anywhere, are refused")
    func report() async throws {
        let report = try await Mutating.report(MutationRequest(source: Array(Self.source.utf8)))
        #expect(report.total == report.mutants.count && report.total > 4 && !report.isSampled)
        let bytes = report.encode()
        #expect(try MutationReport(decoding: bytes) == report)
        for count in 0..<bytes.count {
            #expect(throws: (any Error).self) { try MutationReport(decoding: Array(bytes.prefix(count))) }
        }
    }

    private static let refusals: [MutationReport.Refusal] = [.notUTF8, .syntaxError(message: "invalid", line: 3)]

    @Test("refusals", arguments: refusals)
    func refusal(_ refusal: MutationReport.Refusal) throws {
        let report = MutationReport(mutants: [], total: 0, refusal: refusal)
        #expect(try MutationReport(decoding: report.encode()) == report)
        #expect(!refusal.description.isEmpty)
    }

    @Test("a limit is a sample of all")
    func limited() async throws {
        let all = try await Mutating.report(MutationRequest(source: Array(Self.source.utf8)))
        let some = try await Mutating.report(MutationRequest(source: Array(Self.source.utf8), limit: 3))
        #expect(some.mutants == Mutator.sample(all.mutants, limit: 3) && some.total == all.total && some.isSampled)
    }

    @Test("edits count from the first byte, also with a byte order mark")
    func mark() async throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a < b\n".utf8)
        let report = try await Mutating.report(MutationRequest(source: bytes))
        let mutated = try #require(try report.mutants.first?.source(from: bytes))
        #expect(mutated == [0xEF, 0xBB, 0xBF] + Array("a <= b\n".utf8))
    }

    @Test("another encoding is refused")
    func encoding() async throws {
        let bytes = Array("# coding: latin-1\nx = '".utf8) + [0xFC] + Array("'\n".utf8)
        let report = try await Mutating.report(MutationRequest(source: bytes))
        #expect(report == MutationReport(mutants: [], total: 0, refusal: .notUTF8))
    }

    @Test("an edit of another source is an error")
    func outside() {
        #expect(throws: MutationError.editOutside(range: 3..<9, bytes: 4)) {
            try SourceEdit(3..<9, []).applied(to: [1, 2, 3, 4])
        }
    }
}
