internal import Foundation
internal import SafeText

/// One line of a file of samples: `{"task_id": "HumanEval/0", "completion": "    return …"}`.
struct SampleLine {
    let taskID: String
    let text: Text

    enum Text {
        /// A whole program.
        case source([UInt8])
        /// What comes behind the task's prompt.
        case completion([UInt8])
    }

    /// - Throws: why it is no sample, with where.
    init(_ line: [UInt8], origin: String) throws(UnreadableSubmission) {
        guard let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] else {
            throw UnreadableSubmission(
                origin: origin, reason: "is no JSON object; a line that was not written to its end?")
        }
        guard let taskID = object["task_id"] as? String else {
            throw UnreadableSubmission(origin: origin, reason: "\"task_id\" is missing or no text")
        }
        self.taskID = taskID
        if let completion = object["completion"] as? String {
            text = .completion(Array(completion.utf8))
        } else if let solution = object["solution"] as? String {
            text = .source(Array(solution.utf8))
        } else {
            throw UnreadableSubmission(
                origin: origin, reason: "\"completion\" (or \"solution\", a whole program) is missing or no text")
        }
    }
}

extension SampleOutcome {
    /// The sample's own line with the outcome's fields added: nothing that was in it changes.
    func appended(to line: [UInt8]) -> [UInt8] {
        guard let end = line.lastIndex(of: UInt8(ascii: "}")) else { return line }
        var fields = ", \"result\": \(Self.quoted(result)), \"passed\": \(isPassed)"
        for group in groups {
            let status = group.isPassed ? "pass" : "fail"
            fields += ", \(Self.quoted("\(group.name)_status")): \(Self.quoted(status))"
        }
        return Array(line[..<end]) + Array(fields.utf8) + [UInt8(ascii: "}")]
    }

    private static func quoted(_ text: String) -> String { JSONValue.string(text).text() }
}
