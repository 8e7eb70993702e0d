internal import Challenges
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
        [("cases", .array(entry.cases.map(case_))), ("findings", .array(entry.findings.map(finding)))] + whole(entry)
    }

    /// What is said of the whole, where there is something to say.
    private static func whole(_ entry: BatchEntry) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let score = entry.score { members.append(("score", self.score(score))) }
        if !entry.remarks.isEmpty { members.append(("remarks", .array(entry.remarks.map(remark)))) }
        return members
    }

    private static func score(_ score: Score) -> JSONValue {
        [
            "percent": .number(score.percent), "acceptPercent": .number(score.acceptPercent),
            "points": .number(score.points), "maximum": .number(score.maximum), "penalty": .number(score.penalty),
        ]
    }

    private static func remark(_ remark: Remark) -> JSONValue {
        ["tone": .string(remark.tone.rawValue), "text": .string(remark.text), "detail": .string(remark.detail)]
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
        let score: [JSONValue.Member] =
            result.score.map { [("earned", .number($0.earned)), ("points", .number($0.points))] } ?? []
        return .object(facts + score + shown + frames)
    }

    static func finding(_ finding: BatchFinding) -> JSONValue {
        let file: [JSONValue.Member] = finding.file.isEmpty ? [] : [("file", .string(finding.file))]
        return .object(
            [("rule", .string(finding.rule)), ("level", .string(finding.level))] + file
                + [("line", .integer(finding.line)), ("message", .string(finding.message))])
    }
}
