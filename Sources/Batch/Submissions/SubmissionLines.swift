internal import Foundation

/// A file of JSON Lines, one submission a line:
/// `{"challenge": "two-sum", "candidate": "ann", "source": "def two_sum…"}`.
///
/// The names that benchmarks use are understood too: `task_id`, and `completion` for what follows a task's prompt.
struct SubmissionLines: Submissions {
    let path: String

    private static let challengeKeys = ["challenge", "task_id", "slug", "problem"]
    private static let candidateKeys = ["candidate", "user", "author", "model"]
    private static let sourceKeys = ["source", "solution", "code"]

    func forEach(_ body: (Result<HandedIn, UnreadableSubmission>) throws -> Void) throws {
        var lines = try LineReader(path: path)
        while let line = try lines.next() {
            guard line.contains(where: { $0 > 32 }) else { continue }
            let origin = "\(path):\(lines.number)"
            let found: Result<HandedIn, UnreadableSubmission>
            do throws(UnreadableSubmission) { found = .success(try Self.read(line, origin)) } catch {
                found = .failure(error)
            }
            try body(found)
        }
    }

    private static func read(_ line: [UInt8], _ origin: String) throws(UnreadableSubmission) -> HandedIn {
        guard let parsed = try? JSONSerialization.jsonObject(with: Data(line)) else {
            throw UnreadableSubmission(origin: origin, reason: "is no JSON; a line that was not written to its end?")
        }
        guard let object = parsed as? [String: Any] else {
            throw UnreadableSubmission(origin: origin, reason: "is no JSON object")
        }
        func text(_ keys: [String]) -> String? { keys.lazy.compactMap { object[$0] as? String }.first }
        guard let challenge = text(challengeKeys) else {
            throw UnreadableSubmission(origin: origin, reason: "\"challenge\" (or \"task_id\") is missing or no text")
        }
        let candidate = text(candidateKeys) ?? "candidate"
        let source: HandedIn.Text
        if let whole = text(sourceKeys) {
            source = .source(Array(whole.utf8))
        } else if let rest = object["completion"] as? String {
            source = .completion(Array(rest.utf8))
        } else {
            throw UnreadableSubmission(
                origin: origin, reason: "\"source\" (or \"completion\") is missing or no text")
        }
        return HandedIn(
            candidate: candidate, challenge: challenge, fileName: "solution.py", origin: origin, text: source)
    }
}
