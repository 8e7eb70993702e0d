import WorkerProtocol

/// One message of each kind with every field set, and how it is read back.
enum Messages {
    struct Kind: Sendable, CustomStringConvertible {
        var description: String
        var bytes: [UInt8]
        /// Reads, and writes what was read again.
        var rewrite: @Sendable ([UInt8]) throws(ProtocolError) -> [UInt8]
    }

    static let nonce: UInt64 = 0xFEED_FACE_CAFE_BEEF

    static var exception: ExceptionRecord {
        var record = ExceptionRecord(type: "builtins.OSError")
        record.bases = ["builtins.OSError", "builtins.Exception"]
        record.message = Array("no\u{FFFD}".utf8) + [0xED, 0xA0, 0x80]
        record.frames = [
            .init(line: 1, endLine: 2, column: -1, endColumn: .max, function: "é.<locals>.f"),
            .init(line: .max, endLine: .min, column: 0, endColumn: 0, function: ""),
        ]
        record.skippedFrames = 7
        record.errnos = [1, -1]
        record.isRaisedByStatement = true
        record.exitStatus = -3
        return record
    }

    static let records: [AnswerRecord] = [
        .compileError(exception), .missingEntryPoint(found: "a, b", isDefined: false),
        .missingEntryPoint(found: "builtins.int", isDefined: true),
        .statement(index: 0, printed: 0..<0, outcome: .value([])),
        .statement(index: .max, printed: 5 ..< .max, outcome: .value([1, 2, 3])),
        .statement(index: 1, printed: 1..<2, outcome: .done),
        .statement(index: 2, printed: 1..<2, outcome: .raised(exception)),
        .statement(index: 3, printed: 1..<2, outcome: .malformed(ExceptionRecord(type: ""))),
        .uncaught(exception), .message([]), .message([0, 255]), .ended(liveThreads: 0), .ended(liveThreads: .max),
    ]

    static let scripts = [
        CaseRequest(
            mode: .script, cpuMillis: 1, wallMillis: .max, memoryBytes: .max, outputBytes: 3, valueBytes: 0,
            nonce: nonce,
            fileName: "a b.py", source: [0, 255, 10], arguments: ["", "é"],
            files: [.init(path: "x/y", contents: [1]), .init(path: "", contents: [])], collect: "feedback",
            standardInput: [7]),
        CaseRequest(
            mode: .statements(entryPoint: "f", [.init(source: "f()", take: 1), .init(source: "", take: .max)]),
            cpuMillis: 0, wallMillis: 0, memoryBytes: 0, outputBytes: 0, valueBytes: 0, nonce: 0, fileName: "",
            source: []),
    ]

    static var report: CaseReport {
        var report = CaseReport()
        report.stop = .hungUp
        report.stage = .ending
        report.waitStatus = -1
        (report.cpuMicros, report.wallMicros, report.peakBytes) = (1, .max, 3)
        report.denied = [.init(name: "socket", count: 2), .init(name: "", count: .max)]
        (report.standardOutput, report.standardOutputTotal) = ([1, 2], 9)
        (report.standardError, report.standardErrorTotal) = ([3], .max)
        report.stoppedAt = "  File \"x\", line 1"
        report.answer = [4, 5]
        report.collected = [.init(path: "judgemessage.txt", contents: [6])]
        return report
    }

    static let greeting = WorkerGreeting(
        layers: [.init(name: "seccomp", holds: true, detail: "87 calls"), .init(name: "", holds: false, detail: "")],
        pythonVersion: "3.11.2", baselineBytes: .max)

    static let all: [Kind] =
        scripts.enumerated().map { number, request in
            Kind(description: "request \(number)", bytes: request.encode()) { bytes throws(ProtocolError) in
                try CaseRequest(decoding: bytes).encode()
            }
        } + [
            Kind(description: "report", bytes: report.encode()) { bytes throws(ProtocolError) in
                try CaseReport(decoding: bytes).encode()
            },
            Kind(description: "empty report", bytes: CaseReport().encode()) { bytes throws(ProtocolError) in
                try CaseReport(decoding: bytes).encode()
            },
            Kind(description: "greeting", bytes: greeting.encode()) { bytes throws(ProtocolError) in
                try WorkerGreeting(decoding: bytes).encode()
            },
        ]
        + records.enumerated().map { number, record in
            Kind(description: "answer \(number)", bytes: record.encode(nonce: nonce)) { bytes throws(ProtocolError) in
                try AnswerRecord.decodeAll(bytes, nonce: nonce).flatMap { $0.encode(nonce: nonce) }
            }
        }
}
