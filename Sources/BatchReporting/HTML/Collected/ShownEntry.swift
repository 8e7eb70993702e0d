internal import Challenges
internal import SafeText

/// An entry as the page's script reads it: cut to size, and with everything unseen spelled out.
struct ShownEntry {
    let document: JSONDocument
    /// For the closed line: `3 of 5 cases, 12 ms`.
    let note: String

    static let sourceLimit = 32 << 10
    static let textLimit = 4 << 10
    static let caseLimit = 24
    static let findingLimit = 60
    static let remarkLimit = 60

    init(_ entry: BatchEntry) {
        let cases = entry.cases.filter { $0.verdict != "AC" } + entry.cases.filter { $0.verdict == "AC" }
        var shown = entry
        shown.candidate = VisibleText().line(entry.candidate)
        shown.challenge = VisibleText().line(entry.challenge)
        shown.verdict = VisibleText().line(entry.verdict)
        shown.digest = VisibleText().line(entry.digest)
        shown.message = Self.cut(entry.message, Self.textLimit)
        shown.cases = cases.prefix(Self.caseLimit).map(Self.case_)
        shown.findings = entry.findings.prefix(Self.findingLimit).map { finding in
            var shown = BatchFinding(
                rule: VisibleText().line(finding.rule), level: VisibleText().line(finding.level), line: finding.line,
                message: Self.cut(finding.message, Self.textLimit))
            shown.file = VisibleText().line(finding.file)
            return shown
        }
        shown.remarks = entry.remarks.prefix(Self.remarkLimit).map {
            Remark($0.tone, Self.cut($0.text, Self.textLimit), detail: Self.cut($0.detail, Self.textLimit))
        }
        let kind = VerdictKind(code: entry.verdict)
        let leftOut = [
            ("casesLeftOut", entry.cases.count - shown.cases.count),
            ("findingsLeftOut", entry.findings.count - shown.findings.count),
            ("remarksLeftOut", entry.remarks.count - shown.remarks.count),
        ].filter { $0.1 > 0 }.map { (key: $0.0, value: JSONValue.integer($0.1)) }
        var texts: [JSONValue.Member] = [
            ("source", .string(Self.cut(entry.source, Self.sourceLimit))), ("words", .string(kind.words)),
            ("cpu", .string(Amount.duration(millis: entry.cpuMaxMillis))),
            ("memory", .string(Amount.memory(bytes: entry.peakMemoryBytes))),
        ]
        if let score = entry.score { texts.append(("scoreText", .string(ScoreText.text(score)))) }
        if !entry.files.isEmpty { texts.append(("files", .array(Self.files(entry.files)))) }
        document = JSONDocument(.object(EntryJSON.facts(shown) + EntryJSON.results(shown) + texts + leftOut))
        var notes: [String] = []
        if entry.total > 0 { notes.append("\(entry.passed) of \(Amount.count(entry.total, "case"))") }
        if let score = entry.score { notes.append("score \(ScoreText.percent(score.percent))") }
        if entry.cpuMaxMillis > 0 { notes.append(Amount.duration(millis: entry.cpuMaxMillis)) }
        if !entry.findings.isEmpty { notes.append(Amount.count(entry.findings.count, "finding")) }
        note = notes.joined(separator: ", ")
    }

    /// All of them by name; of their texts together as much as of one source.
    private static func files(_ files: [BatchFile]) -> [JSONValue] {
        var left = sourceLimit
        return files.map { file in
            defer { left = max(0, left - file.text.utf8.count) }
            return ["path": .string(VisibleText().line(file.path)), "text": .string(cut(file.text, left))]
        }
    }

    private static func case_(_ result: BatchCase) -> BatchCase {
        var shown = result
        shown.id = VisibleText().line(result.id)
        shown.verdict = VisibleText().line(result.verdict)
        shown.message = cut(result.message, textLimit)
        shown.call = cut(result.call, textLimit)
        shown.expected = cut(result.expected, textLimit)
        shown.actual = cut(result.actual, textLimit)
        shown.difference = cut(result.difference, textLimit)
        shown.printed = cut(result.printed, textLimit)
        shown.frames = result.frames.prefix(caseLimit).map { cut($0, textLimit) }
        return shown
    }

    /// Says how much is missing: a cut that nobody sees misleads.
    static func cut(_ text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit else { return VisibleText().block(text) }
        let head = text.unicodeScalars
        var (bytes, end) = (0, head.startIndex)
        while end < head.endIndex, bytes + UTF8.width(head[end]) <= limit {
            bytes += UTF8.width(head[end])
            end = head.index(after: end)
        }
        let missing = text.utf8.count - bytes
        return VisibleText().block(String(head[..<end])) + "\n… \(Amount.count(missing, "byte")) more"
    }
}
