import Foundation
import Testing

/// A recorded text. `ASSAY_RECORD=1 swift test` records all of them anew, to be read in the diff.
enum Snapshot {
    static func expect(
        _ text: String, is name: String, testFile: StaticString = #filePath,
        at place: SourceLocation = #_sourceLocation
    ) {
        let file = URL(fileURLWithPath: "\(testFile)").deletingLastPathComponent()
            .appendingPathComponent("Snapshots").appendingPathComponent(name)
        // Escape sequences are to be seen, not obeyed, by who reads the file.
        let text = text.replacing("\u{1b}", with: "␛")
        if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
            record(text, in: file, place)
            return
        }
        guard let data = FileManager.default.contents(atPath: file.path) else {
            Issue.record("\(name) is not recorded; run with ASSAY_RECORD=1", sourceLocation: place)
            return
        }
        let recorded = String(decoding: data, as: UTF8.self)
        // By bytes: equal strings may still differ in normalisation.
        guard Array(recorded.utf8) != Array(text.utf8) else { return }
        Issue.record(
            "\(name) differs (- recorded, + now):\n\(difference(from: recorded, to: text))",
            sourceLocation: place)
    }

    private static func record(_ text: String, in file: URL, _ place: SourceLocation) {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } catch { Issue.record("cannot record: \(error)", sourceLocation: place) }
    }

    /// The lines that differ, each with its number.
    private static func difference(from recorded: String, to text: String) -> String {
        let (old, new) = (lines(recorded), lines(text))
        let changes: [(line: Int, text: String)] = new.difference(from: old).map {
            switch $0 {
            case .remove(let offset, let line, _): (offset, "\(offset + 1) - \(line.debugDescription)")
            case .insert(let offset, let line, _): (offset, "\(offset + 1) + \(line.debugDescription)")
            }
        }
        return changes.sorted { ($0.line, $1.text) < ($1.line, $0.text) }.map(\.text).joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
}
