internal import Challenges
internal import WorkerProtocol

/// Compares a working folder with what must be in it.
struct FilesJudge {
    let expected: [String: [UInt8]]
    let found: [CaseRequest.File]

    /// The first difference, by path; nil if there is none.
    func difference() -> String? {
        let actual = Dictionary(found.map { ($0.path, $0.contents) }) { first, _ in first }
        for path in Set(expected.keys).union(actual.keys).sorted() where !Self.isByProduct(path) {
            guard let wanted = expected[path] else { return "there is a file `\(path)` that should not be there" }
            guard let got = actual[path] else { return "the file `\(path)` is missing" }
            if got != wanted { return "the file `\(path)` differs: \(Self.place(got, wanted))" }
        }
        return nil
    }

    /// What the interpreter leaves beside modules.
    private static func isByProduct(_ path: String) -> Bool { path.split(separator: "/").contains("__pycache__") }

    private static func place(_ got: [UInt8], _ wanted: [UInt8]) -> String {
        let newline = UInt8(ascii: "\n")
        let lines = (
            got.split(separator: newline, omittingEmptySubsequences: false),
            wanted.split(separator: newline, omittingEmptySubsequences: false)
        )
        guard let index = zip(lines.0, lines.1).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
            let count = min(lines.0.count, lines.1.count)
            return lines.0.count < lines.1.count ? "it ends after line \(count)" : "it goes on after line \(count)"
        }
        let text: (ArraySlice<UInt8>) -> String = { "`\(Excerpts.text(Array($0.prefix(80))))`" }
        return "line \(index + 1) is \(text(lines.0[index])), expected \(text(lines.1[index]))"
    }
}
