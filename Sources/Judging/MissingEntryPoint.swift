internal import Challenges
internal import WorkerProtocol

/// The sentence for a solution that does not define what its challenge asks for.
enum MissingEntryPoint {
    /// Nil if the child did not complain of it.
    static func message(_ challenge: Challenge, _ records: [AnswerRecord]) -> String? {
        for case .missingEntryPoint(let found, let isDefined) in records {
            if isDefined { return "`\(challenge.entryPoint)` cannot be called: it is an instance of \(found)" }
            let wanted = "the \(challenge.kind == .class ? "class" : "function") `\(challenge.entryPoint)`"
            return found.isEmpty ? "\(wanted) is not defined" : "\(wanted) is not defined; found \(found)"
        }
        return nil
    }
}
