internal import SafeText
internal import WorkerProtocol

/// For continuous integration: JUnit's XML, a suite a file and a failed case a finding.
public struct JUnitFindings: FindingFormat {
    public static let name = "junit"
    public static let summary = "JUnit's XML: a suite for each file, a failed case for each finding"

    /// A page shows it, not a terminal.
    private let visible = VisibleText(TextStyle())

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let files = run.files.map { ($0, $0.diagnostics(in: run)) }
        var document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        XMLElement(
            name: "testsuites", attributes: [("name", "assay")] + counts(files.map(\.1)),
            children: files.map(suite)
        ).write(to: &document)
        return document
    }

    private func counts(_ files: [[Diagnostic]]) -> [(name: String, value: String)] {
        let errors = files.joined().count { $0.finding == nil }
        let findings = files.joined().count
        return [
            ("tests", "\(findings + files.count(where: \.isEmpty))"), ("failures", "\(findings - errors)"),
            ("errors", "\(errors)"), ("skipped", "0"), ("time", "0"),
        ]
    }

    private func suite(_ file: ReviewedSource, _ diagnostics: [Diagnostic]) -> XMLElement {
        let path = file.shownPath(visible)
        let cases = diagnostics.isEmpty
            ? [testCase("no findings", path, [])] : diagnostics.map { failed($0, path) }
        return XMLElement(
            name: "testsuite", attributes: [("name", path)] + counts([diagnostics]), children: cases)
    }

    private func failed(_ diagnostic: Diagnostic, _ path: String) -> XMLElement {
        let code = visible.line(diagnostic.code)
        let place = "line \(diagnostic.start.row), column \(diagnostic.start.column)"
        var lines = ["\(place): \(visible.line(diagnostic.message))"]
        if let finding = diagnostic.finding {
            if let fix = finding.fix { lines.append("help: " + visible.line(fix.title)) }
            if let reason = finding.reason { lines.append("note: " + visible.line(reason)) }
        }
        let failure = XMLElement(
            name: diagnostic.finding == nil ? "error" : "failure",
            attributes: [("message", visible.line(diagnostic.message)), ("type", code)],
            text: lines.joined(separator: "\n"))
        let name = diagnostic.name == diagnostic.code ? code : "\(code) \(visible.line(diagnostic.name))"
        var element = testCase("\(name) (\(place))", path, [failure])
        element.attributes += [("line", "\(diagnostic.start.row)"), ("column", "\(diagnostic.start.column)")]
        return element
    }

    private func testCase(_ name: String, _ path: String, _ children: [XMLElement]) -> XMLElement {
        XMLElement(
            name: "testcase", attributes: [("name", name), ("classname", path), ("time", "0")], children: children)
    }
}
