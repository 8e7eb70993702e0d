internal import Challenges

/// Takes out of a hidden case's result what its challenge does not show.
struct Redaction {
    let show: Challenge.Show

    func apply(to result: CaseResult) -> CaseResult {
        guard result.group == .secret, show != .all, result.verdict != .accepted || !result.explanation.printed.isEmpty
        else { return result }
        var redacted = result
        let full = result.explanation
        redacted.explanation = Explanation()
        redacted.explanation.notes = full.notes
        if result.verdict == .judgingError { return redacted }
        if show == .nothing {
            redacted.message = result.verdict == .accepted ? "" : result.verdict.name
            return redacted
        }
        redacted.explanation.frames = full.frames
        if show == .input { redacted.explanation.call = full.call }
        redacted.message = message(of: result)
        return redacted
    }

    /// A sentence without any value: a difference tells the answer, an exception's message often the input.
    private func message(of result: CaseResult) -> String {
        switch result.verdict {
        case .wrongAnswer: "wrong answer"
        case .runtimeError: result.message.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        default: result.message
        }
    }
}
