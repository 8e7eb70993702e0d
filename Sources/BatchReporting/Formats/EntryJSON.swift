/// The members of an entry's object, in JSON Lines and in the page.
enum EntryJSON {
    static func facts(_ entry: BatchEntry) -> [(String, JSONText)] {
        [
            ("candidate", .string(entry.candidate)), ("challenge", .string(entry.challenge)),
            ("sample", .integer(entry.sample)), ("verdict", .string(entry.verdict)), ("message", .string(entry.message)),
            ("passed", .integer(entry.passed)), ("total", .integer(entry.total)),
            ("cpuMaxMillis", .number(entry.cpuMaxMillis)), ("cpuTotalMillis", .number(entry.cpuTotalMillis)),
            ("wallMillis", .number(entry.wallMillis)), ("peakMemoryBytes", .integer(entry.peakMemoryBytes)),
            ("counted", .bool(entry.isCounted)), ("digest", .string(entry.digest)),
        ]
    }

    static func results(_ entry: BatchEntry) -> [(String, JSONText)] {
        [("cases", .array(entry.cases.map(case_))), ("findings", .array(entry.findings.map(finding)))]
    }

    static func case_(_ result: BatchCase) -> JSONText {
        let texts = [
            ("message", result.message), ("call", result.call), ("expected", result.expected), ("actual", result.actual),
            ("difference", result.difference), ("printed", result.printed),
        ]
        let shown = texts.filter { !$0.1.isEmpty }.map { ($0.0, JSONText.string($0.1)) }
        let frames: [(String, JSONText)] =
            result.frames.isEmpty ? [] : [("frames", .array(result.frames.map(JSONText.string)))]
        return .object(
            [
                ("id", .string(result.id)), ("verdict", .string(result.verdict)), ("cpuMillis", .number(result.cpuMillis)),
                ("memoryBytes", .integer(result.memoryBytes)),
            ] + shown + frames)
    }

    static func finding(_ finding: BatchFinding) -> JSONText {
        .object([
            ("rule", .string(finding.rule)), ("level", .string(finding.level)), ("line", .integer(finding.line)),
            ("message", .string(finding.message)),
        ])
    }
}
