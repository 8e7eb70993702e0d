internal import Challenges

/// Takes out of a hidden case's result what its challenge does not show.
///
/// Under `verdict` no text that the candidate's code could make while it runs gets through: exception messages, names of
/// classes and functions it invents, exit statuses; otherwise it could print its hidden input into the report.
struct Redaction {
    let show: Challenge.Show
    let submission: Submission

    func apply(to result: CaseResult) -> CaseResult {
        guard result.group == .secret, show != .all, result.verdict != .judgingError else { return result }
        var redacted = result
        redacted.explanation = Explanation()
        redacted.explanation.notes = result.explanation.notes
        if show == .nothing {
            redacted.message = result.verdict == .accepted ? "" : result.verdict.name
            redacted.blocked = []
            return redacted
        }
        redacted.explanation.frames = result.explanation.frames.map(withoutInventedName)
        if show == .input, result.verdict != .accepted { redacted.explanation.call = result.explanation.call }
        redacted.message = message(of: result)
        return redacted
    }

    /// A function's name stays if it stands in the source.
    private func withoutInventedName(_ frame: SourceFrame) -> SourceFrame {
        var frame = frame
        let name = frame.function.split(separator: ".").last.map(String.init) ?? ""
        if !name.hasPrefix("<"), !submission.contains(name) { frame.function = "?" }
        return frame
    }

    /// A sentence without any value: a difference tells the answer, an exception's message often the input.
    private func message(of result: CaseResult) -> String {
        switch result.verdict {
        case .wrongAnswer: return "wrong answer"
        case .runtimeError:
            if result.message.hasPrefix("ended by SIG") { return result.message }
            for phrase in [
                "exited early", "ended before answering", "ended with an exit status other than 0",
                "protocol violation",
            ]
            where result.message.hasPrefix(phrase) { return phrase }
            if result.message.hasPrefix("ended with exit status") { return "ended with an exit status other than 0" }
            if result.message.hasPrefix("the function `") || result.message.hasPrefix("the class `") {
                return result.message.split(separator: ";").first.map(String.init) ?? ""
            }
            let name = result.message.prefix { $0 != ":" }
            if name.hasPrefix("`"), name.hasSuffix(" cannot be called") { return String(name) }
            return BuiltinExceptions.isName(String(name)) ? String(name) : "raised an exception of its own"
        default: return result.message
        }
    }
}
