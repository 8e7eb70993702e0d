internal import SafeText

/// For programs: an object a line, one for the batch, one for each entry, one at the end.
public struct JSONLinesBatch: BatchFormat {
    public static let name = "json-lines"
    public static let summary = "a JSON object a line: batch, entries, summary"

    private let report: BatchReport
    private var tally = BatchTally()

    public init(_ report: BatchReport, style: BatchStyle) { self.report = report }

    public mutating func begin(_ sink: BatchSink) throws {
        func facts(_ facts: [BatchReport.Fact]) -> JSONValue { .object(facts.map { ($0.name, .string($0.value)) }) }
        try line(
            [
                ("type", .string("batch")), ("title", .string(report.title)), ("run", .string(report.runID)),
                ("begun", .string(report.begun)), ("finished", .string(report.finished)),
                ("version", .string(report.assayVersion)), ("machine", facts(report.machine)),
                ("isolation", facts(report.isolation)), ("settings", facts(report.settings)),
                ("challenges", .array(report.challenges.map { .string($0.slug) })),
            ], sink)
    }

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws {
        tally.add(entry)
        let files: [JSONValue.Member] = entry.files.isEmpty ? [] : [("files", JSONValue(entry.files.map(\.path)))]
        try line([(key: "type", value: "entry")] + EntryJSON.facts(entry) + files + EntryJSON.results(entry), sink)
    }

    public mutating func end(_ sink: BatchSink) throws {
        let verdicts = VerdictKind.all.compactMap { kind in
            tally.all.verdicts[kind].map { (key: kind.code, value: JSONValue.integer($0)) }
        }
        try line(
            [
                ("type", .string("summary")), ("total", .integer(tally.all.total)), ("accepted", .integer(tally.all.accepted)),
                ("counted", .integer(tally.counted)), ("verdicts", .object(verdicts)),
            ], sink)
    }

    private func line(_ members: [JSONValue.Member], _ sink: BatchSink) throws {
        try sink(JSONValue.object([(key: "schema", value: 1)] + members).embedded + "\n")
    }
}
