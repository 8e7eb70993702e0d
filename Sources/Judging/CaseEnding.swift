internal import Challenges
internal import WorkerProtocol

/// How a child ended, before any answer is compared: the part of a verdict that functions, programs and plain
/// scripts share.
struct CaseEnding {
    /// Nil when the child ended in order and its answer decides.
    let verdict: Verdict?
    let message: String
    /// Exception that explains it, if one does.
    let exception: ExceptionRecord?
    let records: [AnswerRecord]

    private init(
        _ verdict: Verdict?, _ message: String, _ exception: ExceptionRecord? = nil, _ records: [AnswerRecord] = []
    ) {
        self.verdict = verdict
        self.message = message
        self.exception = exception
        self.records = records
    }

    /// Nothing to say.
    static let orderly = CaseEnding(nil, "")

    /// Looks at limits first, from outside; then at what the child said.
    static func of(_ report: CaseReport, _ request: CaseRequest, limits: Limits) -> CaseEnding {
        let parsed = Result { () throws(ProtocolError) in
            try AnswerRecord.decodeAll(report.answer, nonce: request.nonce)
        }
        let records = (try? parsed.get()) ?? []
        let uncaught = finalException(records)
        if let (exception, isCompile) = uncaught, isCompile {
            // The page with the stage is out of the candidate's reach before its code runs; the answer is not.
            guard report.stage == .compiling else {
                return CaseEnding(.runtimeError, "protocol violation: wrote a forged answer")
            }
            return compileError(exception, records)
        }
        if let limit = passedLimit(report, limits) { return CaseEnding(limit.0, limit.1, nil, records) }
        if report.stage == .compiling {
            return CaseEnding(
                .compileError, "the source could not be compiled within the limits of a case", nil, records)
        }
        if let (exception, _) = uncaught { return ending(exception, report, limits, records) }
        if report.stop == .cpu || (report.signal == 24 && report.cpuMicros >= UInt64(limits.cpuMillis) * 1000) {
            let used = Self.seconds(Double(report.cpuMicros) / 1e6)
            return CaseEnding(
                .timeLimit,
                "used \(used) s of CPU time; the limit is \(Self.seconds(Double(limits.cpuMillis) / 1e3)) s", nil,
                records)
        }
        if report.stop == .wall {
            let cpu = Self.seconds(Double(report.cpuMicros) / 1e6)
            return CaseEnding(
                .wallLimit,
                "still running after \(Self.seconds(Double(limits.wallMillis) / 1e3)) s on the clock "
                    + "(CPU time: \(cpu) s); waiting for something?",
                nil, records)
        }
        if let signal = report.signal {
            if signal == 31 {
                return CaseEnding(.securityViolation, "made a system call of a foreign architecture", nil, records)
            }
            return CaseEnding(.runtimeError, "ended by \(SignalName.name(signal))", nil, records)
        }
        if case .failure(let error) = parsed {
            return CaseEnding(
                .runtimeError,
                error == .forged
                    ? "protocol violation: wrote a forged answer" : "protocol violation: the answer is damaged")
        }
        return CaseEnding(nil, "", nil, records)
    }

    /// `1.05`: at most two decimals, never scientific.
    static func seconds(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let fraction = hundredths % 100
        if fraction == 0 { return "\(hundredths / 100)" }
        let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
        return "\(hundredths / 100)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
    }

    static func mebibytes(_ bytes: Int) -> String {
        let tenths = Int((Double(bytes) / 1_048_576 * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    /// The exception that ended the child, with its message if there was time to make it.
    private static func finalException(_ records: [AnswerRecord]) -> (ExceptionRecord, isCompile: Bool)? {
        var found: (ExceptionRecord, isCompile: Bool)?
        for record in records {
            switch record {
            case .compileError(let exception): return (exception, true)
            case .uncaught(let exception): found = (exception, false)
            case .message(let text): found?.0.message = text
            case .statement: found = nil  // it was the statement's own, and is compared
            case .missingEntryPoint, .ended: break
            }
        }
        return found
    }

    private static func compileError(_ exception: ExceptionRecord, _ records: [AnswerRecord]) -> CaseEnding {
        if exception.isA("MemoryError") || exception.isA("RecursionError") {
            return CaseEnding(.compileError, "too deeply nested for Python's compiler", exception, records)
        }
        return CaseEnding(.compileError, exception.summary, exception, records)
    }

    private static func passedLimit(_ report: CaseReport, _ limits: Limits) -> (Verdict, String)? {
        if max(report.standardOutputTotal, report.standardErrorTotal) > UInt64(limits.outputBytes) {
            return (.outputLimit, "printed more than \(mebibytes(limits.outputBytes)) MiB")
        }
        if report.stop == .output { return (.outputLimit, "wrote more than its folder or its answer may hold") }
        if report.peakBytes > UInt64(limits.memoryBytes) {
            return (
                .memoryLimit,
                "used \(mebibytes(Int(report.peakBytes))) MiB above the warm interpreter; "
                    + "the limit is \(mebibytes(limits.memoryBytes)) MiB"
            )
        }
        return nil
    }

    /// An exception of the candidate's that ended it: a limit, a denied act, or its own mistake.
    static func ending(
        _ exception: ExceptionRecord, _ report: CaseReport, _ limits: Limits, _ records: [AnswerRecord]
    ) -> CaseEnding {
        if exception.isA("MemoryError"), !exception.isRaisedByStatement {
            return CaseEnding(
                .memoryLimit, "asked for more memory than the limit of \(mebibytes(limits.memoryBytes)) MiB allows",
                exception, records)
        }
        // EPERM and ENOSYS are how acts are denied; a name that could not be looked up without a socket has a
        // negative number.
        let isNetwork = report.denied.contains { $0.name == "socket" }
        if let act = report.denied.last,
            exception.errnos.contains(where: { $0 == 1 || $0 == 38 || ($0 < 0 && isNetwork) })
        {
            return CaseEnding(.securityViolation, DeniedActText.text(act.name), exception, records)
        }
        if exception.exitStatus != nil {
            return CaseEnding(.runtimeError, "exited early (\(exception.summary))", exception, records)
        }
        return CaseEnding(.runtimeError, exception.summary, exception, records)
    }
}

extension ExceptionRecord {
    /// As the last line of a traceback: `ValueError: no such thing`.
    var summary: String {
        let text = String(decoding: message, as: UTF8.self)
        return text.isEmpty ? typeName : "\(typeName): \(text)"
    }

    /// The type without the module that goes without saying. A class can be given any text for its name; what is no
    /// name is not shown, since it could read like a sentence of the judge's.
    private var typeName: String {
        let isName = type.unicodeScalars.allSatisfy {
            $0.properties.isXIDContinue || "._<>".unicodeScalars.contains($0)
        }
        guard isName else { return "an exception without a proper name" }
        for module in ["builtins.", "solution."] where type.hasPrefix(module) {
            return String(type.dropFirst(module.count))
        }
        return type
    }
}
