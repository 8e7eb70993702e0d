internal import SafeText

/// The members of an entry's object, in JSON Lines and in the page.
enum EntryJSON {
    static func facts(_ entry: BatchEntry) -> [JSONValue.Member] {
        [
            ("candidate", .string(entry.candidate)), ("challenge", .string(entry.challenge)),
            ("sample", .integer(entry.sample)), ("verdict", .string(entry.verdict)), ("message", .string(entry.message)),
            ("passed", .integer(entry.passed)), ("total", .integer(entry.total)),
            ("cpuMaxMillis", .number(entry.cpuMaxMillis)), ("cpuTotalMillis", .number(entry.cpuTotalMillis)),
            ("wallMillis", .number(entry.wallMillis)), ("peakMemoryBytes", .integer(entry.peakMemoryBytes)),
            ("counted", .bool(entry.isCounted)), ("digest", .string(entry.digest)),
        ]
    }

    static func results(_ entry: BatchEntry) -> [JSONValue.Member] {
        [("cases", .array(entry.cases.map(case_))), ("findings", .array(entry.findings.map(finding)))]
    }

    static func case_(_ result: BatchCase) -> JSONValue {
        let texts = [
            ("message", result.message), ("call", result.call), ("expected", result.expected), ("actual", result.actual),
            ("difference", result.difference), ("printed", result.printed),
        ]
        let shown = texts.filter { !$0.1.isEmpty }.map { (key: $0.0, value: JSONValue.string($0.1)) }
        let frames: [JSONValue.Member] = result.frames.isEmpty ? [] : [("frames", JSONValue(result.frames))]
        let facts: [JSONValue.Member] = [
            ("id", .string(result.id)), ("verdict", .string(result.verdict)), ("cpuMillis", .number(result.cpuMillis)),
            ("memoryBytes", .integer(result.memoryBytes)),
        ]
        return .object(facts + shown + frames)
    }

    static func finding(_ finding: BatchFinding) -> JSONValue {
        .object([
            ("rule", .string(finding.rule)), ("level", .string(finding.level)), ("line", .integer(finding.line)),
            ("message", .string(finding.message)),
        ])
    }
}
