import Challenges
import SafeText
import Testing

@testable import BatchReporting

@Suite("the page: well-formed, harmless, within its budget")
struct HTMLBatchTests {
    private func page(
        _ report: BatchReport, _ entries: [BatchEntry], budget: Int = KeptDetails.byteBudget
    ) throws -> String {
        var (page, format) = ("", HTMLBatch(report, detailBytes: budget))
        try format.begin { page += $0 }
        for entry in entries { try format.entry(entry) { page += $0 } }
        try format.end { page += $0 }
        return page
    }

    @Test("tags are balanced, ids unique, links lead somewhere", arguments: [1, 3])
    func wellFormed(samples: Int) throws {
        print("seed \(SyntheticBatch.seed)")
        let batch = SyntheticBatch(samples: samples)
        let scan = try MarkupScan(page(batch.report, batch.entries))
        #expect(scan.problems == [])
        #expect(scan.ids.count == Set(scan.ids).count)
        #expect(scan.links.count > 400 && Set(scan.links).isSubset(of: scan.ids))
        #expect(scan.ids.contains("pass-at-k") == (samples > 1))
        #expect(scan.attributes.isDisjoint(with: ["style", "src", "action", "onclick", "onload", "onerror"]))
    }

    @Test("an empty batch, and one without anything")
    func empty() throws {
        for report in [SyntheticBatch().report, BatchReport(title: "", runID: "", challenges: [], candidates: [])] {
            let scan = try MarkupScan(page(report, []))
            #expect(scan.problems == [])
            #expect(scan.ids.contains("pass-rate") && !scan.ids.contains("details"))
            #expect(Set(scan.links).isSubset(of: scan.ids))
        }
    }

    static let hostile = [
        "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onload='x",
        "<!--<script>", "]]>", "&lt;b&gt;", "a\u{2028}b", "a\u{0}b", "abc\u{202e}fed\u{2066}", "javascript:alert(1)", "\u{feff}x",
        "</style></title></textarea></svg>", "\r\n\t\u{1b}[31m", "__proto__", "</SCRIPT \n>",
    ]

    @Test("a stranger's text is only ever text, wherever it stands", arguments: hostile)
    func harmless(text: String) throws {
        var challenge = BatchChallenge(slug: text, name: text)
        challenge.references = [.init(name: text, cpuMillis: 1, memoryBytes: 1)]
        var report = BatchReport(title: text, runID: text, challenges: [challenge], candidates: [text])
        report.settings = [.init(text, text)]
        (report.begun, report.assayVersion) = (text, text)
        var pair = SimilarSources(first: text, second: text, challenge: text, similarity: 0.5)
        (pair.firstSource, pair.secondSource) = (text, text)
        report.similarSources = [pair]
        var entry = BatchEntry(candidate: text, challenge: text, verdict: text)
        (entry.message, entry.source, entry.digest, entry.peakMemoryBytes, entry.cpuMaxMillis) = (text, text, text, 5, 5)
        entry.findings = [BatchFinding(rule: text, level: text, line: 1, message: text)]
        var result = BatchCase(id: text, verdict: text)
        (result.call, result.expected, result.actual, result.frames) = (text, text, text, [text])
        result.score = CaseScore(earned: 1, points: 2)
        entry.cases = [result]
        entry.findings[0].file = text
        entry.files = [BatchFile(path: text, text: text)]
        entry.score = Score(points: 1, maximum: 2, acceptPercent: 50)
        entry.remarks = [Remark(.good, text, detail: text)]
        let page = try page(report, [entry])
        let scan = MarkupScan(page)
        #expect(scan.problems == [])
        // The same elements as with a plain name: nothing of the text became one.
        report = Self.plain(report)
        let plain = try MarkupScan(self.page(report, [Self.plain(entry)]))
        #expect(scan.elements == plain.elements)
        #expect(scan.attributes == plain.attributes)
        // Code keeps its lines and tabs.
        for scalar in page.unicodeScalars where scalar != "\n" && scalar != "\t" {
            #expect(!VisibleText.isUnseen(scalar, after: "a"), "U+\(String(scalar.value, radix: 16))")
        }
    }

    private static func plain(_ report: BatchReport) -> BatchReport {
        var challenge = BatchChallenge(slug: "x", name: "x")
        challenge.references = [.init(name: "x", cpuMillis: 1, memoryBytes: 1)]
        var plain = BatchReport(title: "x", runID: "x", challenges: [challenge], candidates: ["x"])
        plain.settings = [.init("x", "x")]
        (plain.begun, plain.assayVersion) = ("x", "x")
        var pair = SimilarSources(first: "x", second: "x", challenge: "x", similarity: 0.5)
        let lines = report.title.contains { $0 == "\n" || $0 == "\r\n" || $0 == "\u{2028}" } ? "x\nx" : "x"
        (pair.firstSource, pair.secondSource) = (lines, lines)
        plain.similarSources = [pair]
        return plain
    }

    private static func plain(_ entry: BatchEntry) -> BatchEntry {
        var plain = BatchEntry(candidate: "x", challenge: "x", verdict: "x")
        (plain.message, plain.source, plain.digest, plain.peakMemoryBytes, plain.cpuMaxMillis) = ("x", "x", "x", 5, 5)
        plain.findings = [BatchFinding(rule: "x", level: "x", line: 1, message: "x")]
        plain.cases = entry.cases.map { _ in BatchCase(id: "x", verdict: "x") }
        plain.score = entry.score
        return plain
    }

    @Test(
        "details stay within the budget, failing ones first, and the page says what it leaves out",
        arguments: [0, 40_000, 300_000])
    func budget(bytes: Int) throws {
        let batch = SyntheticBatch()
        var kept = KeptDetails(budget: bytes)
        for entry in batch.entries { kept.add(entry, VerdictKind(code: entry.verdict)) }
        let all = kept.failing + kept.accepted
        #expect(all.reduce(0) { $0 + $1.document.text.utf8.count } <= bytes)
        #expect(all.count + kept.leftOutFailing + kept.leftOutAccepted == batch.entries.count)
        #expect(kept.leftOutFailing == 0 || kept.accepted.isEmpty)
        let page = try page(batch.report, batch.entries, budget: bytes)
        #expect(page.contains("Left out here: "))
        #expect(MarkupScan(page).problems == [])
    }

    @Test("all files are named; of their texts together there is as much as of one source")
    func files() {
        var entry = BatchEntry(candidate: "a", challenge: "b", verdict: "AC")
        entry.files = ["x.py", "y.py", "z.py"].map { BatchFile(path: $0, text: String(repeating: "x", count: 30 << 10)) }
        let text = ShownEntry(entry).document.text
        #expect(text.utf8.count < ShownEntry.sourceLimit + 2_000)
        for path in ["x.py", "y.py", "z.py"] { #expect(text.contains("\"path\":\"\(path)\"")) }
        #expect(text.contains("… 28672 bytes more") && text.contains("… 30720 bytes more"))
        #expect(!ShownEntry(BatchEntry(candidate: "a", challenge: "b", verdict: "AC")).document.text.contains("files"))
    }

    @Test("a policy names a text by its SHA-256 in base 64, against published values")
    func digest() {
        #expect(ContentDigest.policySource("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
        #expect(ContentDigest.policySource("abc") == "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
        #expect(
            ContentDigest.policySource("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "'sha256-JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE='")
    }

    @Test("lines that correspond face each other; moved ones keep their number")
    func aligned() {
        let regions = [SimilarSources.Region(first: 2...3, second: 1...2), .init(first: 1...1, second: 4...4)]
        let rows = AlignedSources(regions, firstCount: 3, secondCount: 4).rows
        let words = { (line: AlignedSources.Line) in "\(line.number ?? 0):\(line.region ?? 0)" }
        let shown = rows.map { words($0.first) + " " + words($0.second) }
        #expect(shown == ["0:0 1:2", "0:0 2:2", "0:0 3:0", "1:1 4:1", "2:2 0:0", "3:2 0:0"])
        let outside = AlignedSources([.init(first: 0...9, second: 1...2)], firstCount: 1, secondCount: 1).rows
        #expect(outside.count == 1 && outside[0].first.region == nil)
    }

    @Test("a median from steps is within 5 %", arguments: [0.02, 1, 17, 999, 5e8])
    func median(value: Double) throws {
        var histogram = LogHistogram()
        for factor in [0.1, 0.5, 1, 3, 9] { histogram.add(value * factor) }
        let median = try #require(histogram.median)
        #expect(abs(median / value - 1) < 0.05)
        histogram.add(0)
        histogram.add(.infinity)
        #expect(histogram.count == 5)
    }

    @Test("tasks whose samples are not together give no pass@k")
    func scattered() {
        var tally = BatchTally()
        for (challenge, sample) in [("a", 1), ("b", 1), ("a", 2)] {
            tally.add(BatchEntry(candidate: "x", challenge: challenge, sample: sample, verdict: "AC"))
        }
        #expect(tally.passTable([1]).rows.isEmpty)
    }
}
