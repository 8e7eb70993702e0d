import Testing
import WorkerProtocol

@Suite("messages there and back")
struct RoundTripTests {
    @Test("requests", arguments: Messages.scripts)
    func requests(_ request: CaseRequest) throws {
        #expect(try CaseRequest(decoding: request.encode()) == request)
    }

    @Test("reports")
    func reports() throws {
        #expect(try CaseReport(decoding: Messages.report.encode()) == Messages.report)
        #expect(try CaseReport(decoding: CaseReport().encode()) == CaseReport())
        #expect(try WorkerGreeting(decoding: Messages.greeting.encode()) == Messages.greeting)
    }

    @Test("every answer, alone and together")
    func answers() throws {
        for record in Messages.records {
            #expect(try AnswerRecord.decodeAll(record.encode(nonce: 5), nonce: 5) == [record])
        }
        let bytes = Messages.records.flatMap { $0.encode(nonce: 5) }
        #expect(try AnswerRecord.decodeAll(bytes, nonce: 5) == Messages.records)
        #expect(try AnswerRecord.decodeAll([], nonce: 5) == [])
    }

    @Test("frames", arguments: [0, 1, 1000])
    func frames(_ count: Int) throws {
        let frame = Frame.encode(.report, [UInt8](repeating: 7, count: count))
        let header = try Frame.header(Array(frame.prefix(Frame.headerBytes)))
        #expect(header.kind == .report && header.count == count)
        #expect(frame.count == Frame.headerBytes + count)
    }

    @Test("what wait(2) says is an exit code or a signal")
    func endings() {
        var report = CaseReport()
        report.waitStatus = 42 << 8
        #expect(report.exitCode == 42 && report.signal == nil)
        report.waitStatus = 11 | 0x80
        #expect(report.exitCode == nil && report.signal == 11)
    }
}
