internal import Foundation

/// A candidate's remarks on a code base: kind `critique`. Text with lines `path:line: what is wrong`, or JSON.
struct CandidateReview {
    struct Remark: Hashable {
        var file: String
        var line: Int
        /// Lower case.
        var text: String
    }

    let remarks: [Remark]

    /// More than any honest review has.
    private static let mostRemarks = 10_000

    /// Why a review cannot be read, in one sentence.
    struct Unreadable: Error { let reason: String }

    /// - Parameter files: names of the code base; lines that name no other file are prose.
    init(_ source: [UInt8], files: Set<String>) throws(Unreadable) {
        guard let text = String(validating: source, as: UTF8.self) else { throw Unreadable(reason: "the review is not UTF-8") }
        let first = text.first { !$0.isWhitespace }
        let all = first == "{" || first == "[" ? try Self.json(Array(source)) : Self.lines(text, files)
        guard !all.isEmpty else {
            throw Unreadable(reason: "there is no remark of the form `path:line: what is wrong` on a file of the challenge")
        }
        remarks = Array(all.prefix(Self.mostRemarks))
    }

    private static func lines(_ text: String, _ files: Set<String>) -> [Remark] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            // Bullets, numbers and back quotes around the place are layout.
            let content = line.drop { " \t-*>`".contains($0) }
            guard let file = files.filter({ content.hasPrefix($0 + ":") }).max(by: { $0.count < $1.count }) else { return nil }
            let rest = content.dropFirst(file.count + 1)
            let digits = rest.prefix { $0.isNumber }
            guard let number = Int(digits), number > 0 else { return nil }
            let words = rest.dropFirst(digits.count).drop { "0123456789:-` ".contains($0) }
            return words.isEmpty ? nil : Remark(file: file, line: number, text: words.lowercased())
        }
    }

    private struct Document: Decodable {
        let findings: [Finding]
    }

    private struct Finding: Decodable {
        let path: String
        let line: Int
        let text: String
        let `class`: String?
    }

    private static func json(_ source: [UInt8]) throws(Unreadable) -> [Remark] {
        let decoder = JSONDecoder()
        let data = Data(source)
        let findings: [Finding]
        do {
            findings = try (try? decoder.decode([Finding].self, from: data))
                ?? decoder.decode(Document.self, from: data).findings
        } catch {
            throw Unreadable(
                reason: "the review is no JSON of the form {\"findings\": [{\"path\": …, \"line\": …, \"text\": …}]}")
        }
        return findings.map {
            Remark(file: $0.path, line: $0.line, text: ([$0.class ?? "", $0.text].joined(separator: " ")).lowercased())
        }
    }
}
