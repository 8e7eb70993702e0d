internal import Challenges
internal import Foundation

/// A file of JSON Lines, one submission a line:
/// `{"challenge": "two-sum", "candidate": "ann", "source": "def two_sum…"}`.
///
/// A solution of several files has `"files": {"path": "text", …}`; `"source"` beside it is its `solution.py`.
/// The names that benchmarks use are understood too: `task_id`, and `completion` for what follows a task's prompt.
struct SubmissionLines: Submissions {
    let path: String

    private static let challengeKeys = ["challenge", "task_id", "slug", "problem"]
    private static let candidateKeys = ["candidate", "user", "author", "model"]
    private static let sourceKeys = ["source", "solution", "code"]

    func reader() throws(BatchError) -> () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? {
        let lines = SharedLines(try LineReader(path: path))
        return { () throws(BatchError) -> Result<HandedIn, UnreadableSubmission>? in
            while let found = try lines.reader.nextLine() {
                let origin = "\(path):\(lines.reader.number)"
                guard case .whole(let line) = found else {
                    return .failure(UnreadableSubmission(origin: origin, reason: LineReader.tooLong))
                }
                guard Self.hasText(line) else { continue }
                do throws(UnreadableSubmission) { return .success(try Self.read(line, origin)) } catch {
                    return .failure(error)
                }
            }
            return nil
        }
    }

    /// Whether there is a line that is not blank; one that cannot be read counts.
    func hasContent() throws(BatchError) -> Bool {
        var lines = try LineReader(path: path)
        while let line = try lines.nextLine() {
            guard case .whole(let bytes) = line, !Self.hasText(bytes) else { return true }
        }
        return false
    }

    private static func hasText(_ line: [UInt8]) -> Bool { line.contains { $0 > 32 } }

    /// A closure cannot hold a reader that is nobody else's.
    private final class SharedLines {
        var reader: LineReader
        init(_ reader: consuming LineReader) { self.reader = reader }
    }

    private static func read(_ line: [UInt8], _ origin: String) throws(UnreadableSubmission) -> HandedIn {
        guard let parsed = try? JSONSerialization.jsonObject(with: Data(line)) else {
            let isText = String(validating: line, as: UTF8.self) != nil
            throw UnreadableSubmission(
                origin: origin,
                reason: isText ? "is no JSON; a line that was not written to its end?" : "is not UTF-8")
        }
        guard let object = parsed as? [String: Any] else {
            throw UnreadableSubmission(origin: origin, reason: "is no JSON object")
        }
        func text(_ keys: [String]) -> String? { keys.lazy.compactMap { object[$0] as? String }.first }
        guard let challenge = text(challengeKeys) else {
            throw UnreadableSubmission(origin: origin, reason: "\"challenge\" (or \"task_id\") is missing or no text")
        }
        let candidate = try candidate(object, origin)
        func unreadable(_ reason: String) -> UnreadableSubmission {
            UnreadableSubmission(origin: origin, reason: reason)
        }
        // The record would end a name there, and take two of them for one.
        guard !challenge.utf8.contains(0), !candidate.utf8.contains(0) else {
            throw unreadable("a name holds a NUL character")
        }
        let content: HandedIn.Content
        if let files = object["files"] {
            guard object["completion"] == nil else {
                throw unreadable("\"files\" do not go with a \"completion\"; give the whole \"source\"")
            }
            do throws(Defect) { content = .whole(try solution(of: files, source: text(sourceKeys))) } catch {
                throw unreadable("\"files\": \(error.reason)")
            }
        } else if let whole = text(sourceKeys) {
            content = .whole(Submission(name: "solution.py", source: Array(whole.utf8)))
        } else if let rest = object["completion"] as? String {
            content = .completion(Array(rest.utf8))
        } else {
            throw unreadable("\"source\" (or \"files\", or \"completion\") is missing or no text")
        }
        return HandedIn(candidate: candidate, challenge: challenge, origin: origin, content: content)
    }

    private struct Defect: Error { let reason: String }

    /// - Parameter source: what is given beside the files.
    private static func solution(of value: Any, source: String?) throws(Defect) -> Submission {
        guard let object = value as? [String: Any] else { throw Defect(reason: "is no object of texts by path") }
        var files: [String: [UInt8]] = [:]
        for (path, contents) in object {
            guard let text = contents as? String else { throw Defect(reason: "what \(path) has is no text") }
            files[path] = Array(text.utf8)
        }
        if let source {
            let own = files.updateValue(Array(source.utf8), forKey: "solution.py")
            guard own == nil || own == files["solution.py"] else {
                throw Defect(reason: "solution.py is another text than \"source\"")
            }
        }
        if let defect = SolutionFolder.defect(of: files.keys) { throw Defect(reason: defect.reason) }
        return Submission(name: "solution", files: files)
    }

    /// A number is a name, too, as those of students are; without any there is one candidate only.
    private static func candidate(_ object: [String: Any], _ origin: String) throws(UnreadableSubmission) -> String {
        for key in candidateKeys {
            switch object[key] {
            case nil, is NSNull: continue
            case let name as String: return name
            case let number as NSNumber: return number.stringValue
            default: throw UnreadableSubmission(origin: origin, reason: "\"\(key)\" is no text")
            }
        }
        return "candidate"
    }
}
