internal import Challenges

/// An explanation as JSON keeps it; what is empty is left out.
struct ExplanationRecord: Codable {
    var call, expected, actual, difference, printed: String?
    var frames: [Frame]?
    var notes, transcript: [String]?

    struct Frame: Codable {
        var line: Int
        var function, text: String
        var highlight: [Int]?
    }

    /// Nil when there is nothing to keep.
    init?(_ explanation: Explanation) {
        guard explanation != Explanation() else { return nil }
        let kept = { (text: String) in text.isEmpty ? nil : text }
        call = kept(explanation.call)
        expected = kept(explanation.expected)
        actual = kept(explanation.actual)
        difference = kept(explanation.difference)
        printed = kept(explanation.printed)
        notes = explanation.notes.isEmpty ? nil : explanation.notes
        transcript = explanation.transcript.isEmpty ? nil : explanation.transcript
        let places = explanation.frames.map {
            Frame(
                line: $0.line, function: $0.function, text: $0.text,
                highlight: $0.highlight.map { [$0.lowerBound, $0.upperBound] })
        }
        frames = places.isEmpty ? nil : places
    }

    var explanation: Explanation {
        var explanation = Explanation()
        explanation.call = call ?? ""
        explanation.expected = expected ?? ""
        explanation.actual = actual ?? ""
        explanation.difference = difference ?? ""
        explanation.printed = printed ?? ""
        explanation.notes = notes ?? []
        explanation.transcript = transcript ?? []
        explanation.frames = (frames ?? []).map { frame in
            let ends = frame.highlight ?? []
            let isRange = ends.count == 2 && ends[0] <= ends[1]
            return SourceFrame(
                line: frame.line, function: frame.function, text: frame.text,
                highlight: isRange ? ends[0]..<ends[1] : nil)
        }
        return explanation
    }
}
