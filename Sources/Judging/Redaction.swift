internal import Challenges

/// Takes out of a hidden case's result what its challenge does not show.
///
/// Under `verdict` no text that the candidate's code could make while it runs gets through: exception messages,
/// names of classes and functions it invents, exit statuses; otherwise it could print its hidden input into the
/// report.
struct Redaction {
    let show: Challenge.Show
    let submission: Submission

    func apply(to result: CaseResult) -> CaseResult {
        guard result.group == .secret, show != .all else { return result }
        var redacted = result
        redacted.explanation = Explanation()
        redacted.failures = []
        if show == .nothing, result.verdict != .judgingError {
            redacted.message = result.verdict == .accepted ? "" : result.verdict.name
            redacted.blocked = []
            return redacted
        }
        redacted.explanation.notes = notes(result.explanation.notes)
        // One place: a whole stack tells which way the candidate's code went, step by step.
        redacted.explanation.frames = result.explanation.frames.suffix(1).map(withoutInventedName)
        if show == .input, result.verdict != .accepted { redacted.explanation.call = result.explanation.call }
        redacted.message = message(of: result)
        return redacted
    }

    /// How many threads or frames there were can be a number from the input.
    private func notes(_ notes: [String]) -> [String] {
        notes.contains { $0.contains(" still running after the answer ") }
            ? ["a thread was still running after the answer and was ended"] : []
    }

    /// A function's name stays if the source defines it; so does that of the class or function around it.
    private func withoutInventedName(_ frame: SourceFrame) -> SourceFrame {
        var frame = frame
        let names = frame.function.split(separator: ".").filter { $0 != "<locals>" }.suffix(2)
        let areDefined = names.allSatisfy { name in
            Self.namesOfPython.contains(String(name))
                || submission.contains("def \(name)") || submission.contains("class \(name)")
        }
        frame.function = areDefined ? names.joined(separator: ".") : "?"
        return frame
    }

    /// What CPython itself calls code without a name.
    private static let namesOfPython: Set = [
        "<module>", "<lambda>", "<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>",
    ]

    /// A sentence without any value: a difference tells the answer, an exception's message often the input.
    private func message(of result: CaseResult) -> String {
        if let failure = result.failures.first { return failure.plainSentence }
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
        case .judgingError: return withoutQuotation(result.message)
        default: return result.message
        }
    }
    /// `the challenge's output validator failed: validate.py: ValueError`: what comes after it may quote the data.
    private func withoutQuotation(_ message: String) -> String {
        let parts = message.split(separator: ": ", maxSplits: 3)
        guard parts.count == 4, !parts[2].hasPrefix("still running") else { return message }
        return parts.prefix(3).joined(separator: ": ")
    }
}
