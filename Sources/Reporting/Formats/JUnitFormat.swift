public import Challenges
internal import SafeText

/// For continuous integration: JUnit's XML in the dialect that Jenkins reads.
public struct JUnitFormat: ReportFormat {
    public static let name = "junit"
    public static let summary = "JUnit's XML, as Jenkins and others read it, at the end"

    private let heading: ReportHeading
    /// A page shows it, not a terminal.
    private let style = TextStyle(width: 100)

    public init(_ heading: ReportHeading, style: TextStyle) { self.heading = heading }

    public func end(_ judgement: Judgement) -> String {
        let seen = Set(judgement.cases.map(\.id))
        let left = heading.caseIDs.filter { !seen.contains($0) }
        let cases = judgement.cases.map(element) + left.map(skipped)
        let errors = judgement.cases.count { $0.verdict == .judgingError }
        let failures = judgement.cases.count { $0.verdict != .accepted } - errors
        let counts = [
            ("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "\(errors)"),
            ("skipped", "\(left.count)"), ("time", seconds(judgement.cases.reduce(0) { $0 + $1.wallMillis })),
        ]
        let suite = XMLElement(
            name: "testsuite", attributes: [("name", visible(judgement.challenge))] + counts,
            children: [properties(judgement)] + cases)
        var document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        XMLElement(name: "testsuites", attributes: [("name", "assay")] + counts, children: [suite])
            .write(to: &document)
        return document
    }

    private func properties(_ judgement: Judgement) -> XMLElement {
        var values = [("submission", visible(judgement.submission))]
        values.append(("verdict", JudgementSummary(judgement).verdict?.rawValue ?? "unfinished"))
        values.append(("isolation", judgement.isolation.map(visible).joined(separator: " ")))
        values += judgement.warnings.map { ("warning", visible($0)) }
        let properties = values.map { name, value in
            XMLElement(name: "property", attributes: [("name", name), ("value", value)])
        }
        return XMLElement(name: "properties", children: properties)
    }

    private func element(_ result: CaseResult) -> XMLElement {
        var children: [XMLElement] = []
        if result.verdict != .accepted {
            let details = CaseDetails(heading: heading, style: style, width: style.width).lines(result)
            let message = result.message.isEmpty ? result.verdict.name : visible(result.message)
            children.append(
                XMLElement(
                    name: result.verdict == .judgingError ? "error" : "failure",
                    attributes: [("message", message), ("type", result.verdict.rawValue)],
                    text: details.joined(separator: "\n")))
        }
        if !result.explanation.printed.isEmpty {
            let lines = VisibleText(style).lines(result.explanation.printed)
            children.append(XMLElement(name: "system-out", text: lines.joined(separator: "\n")))
        }
        return testCase(result.id, seconds(result.wallMillis), children)
    }

    private func skipped(_ id: String) -> XMLElement {
        let reason = "not run: an earlier case failed, or the run was interrupted"
        return testCase(id, "0", [XMLElement(name: "skipped", attributes: [("message", reason)])])
    }

    private func testCase(_ id: String, _ time: String, _ children: [XMLElement]) -> XMLElement {
        XMLElement(
            name: "testcase",
            attributes: [("name", visible(id)), ("classname", visible(heading.slug)), ("time", time)],
            children: children)
    }

    private func visible(_ text: String) -> String { VisibleText(style).line(text) }

    private func seconds(_ millis: Double) -> String { FixedPoint.text(millis / 1000, decimals: 3) }
}
