import Reporting
import Testing
import WorkerProtocol

@Suite("closing lines and statistics")
struct FindingSummaryTests {
    @Test func counts() {
        let plain = FindingSummary.text(FindingSample.plain.run, TextStyle())
        #expect(plain == "Found 5 findings.\n[*] 1 fixable with `--fix` (1 more with `--unsafe-fixes`).\n")
        var run = FindingSample.plain.run
        run.includesUnsafe = true
        #expect(
            FindingSummary.text(run, TextStyle()) == "Found 5 findings.\n[*] 2 fixable with `--fix --unsafe-fixes`.\n")
        run.files[0].report.findings.removeAll { $0.rule != "none-equality" }
        run.includesUnsafe = false
        run.files.remove(at: 1)
        #expect(
            FindingSummary.text(run, TextStyle()) == "Found 1 finding.\n1 fixable with `--fix --unsafe-fixes`.\n")
    }

    @Test("after fixing, with the rules that fixed")
    func fixed() {
        var run = FindingSample.fixed.run
        let rules = "  11 GEN004 manual-sum\n   3 LOP001 append-loop\n   3 CND010 none-equality\n"
        #expect(FindingSummary.text(run, TextStyle()).hasPrefix("Found 22, fixed 17, 5 left.\n" + rules))
        run.fixing = .preview
        #expect(FindingSummary.text(run, TextStyle()).hasPrefix("Found 22, would fix 17, 5 left.\n"))
    }

    @Test("a rewrite that failed the tests is not offered")
    func withdrawn() {
        let text = FindingSample.proved.rendered(ConciseFindings.self)
        #expect(text.hasSuffix("Found 4 findings.\n[*] 1 fixable with `--fix`.\n"))
    }

    @Test func statistics() {
        for sample in [FindingSample.plain, FindingSample.shapes] {
            Snapshot.expect(
                findings: FindingStatistics.text(sample.run, TextStyle()), is: "statistics/\(sample.name).txt")
            Snapshot.expect(findings: FindingStatistics.json(sample.run), is: "statistics/\(sample.name).json")
        }
    }
}
