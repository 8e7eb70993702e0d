internal import Challenges

/// Colours of a terminal. They never carry meaning alone: a sign and a word go with each.
public enum Paint: Int, Sendable {
    case bold = 1, dim = 2, red = 31, green = 32, yellow = 33

    /// That of a verdict; yellow where it is nobody's yet, or not the candidate's fault.
    static func of(_ verdict: Verdict?) -> Paint {
        switch verdict {
        case .accepted: .green
        case .judgingError, nil: .yellow
        default: .red
        }
    }
}

extension TextStyle {
    public func paint(_ text: String, _ paint: Paint) -> String {
        hasColour && !text.isEmpty ? "\u{1b}[\(paint.rawValue)m\(text)\u{1b}[0m" : text
    }

    /// The mark at the start of a case's line; all of a style are equally wide.
    func sign(of verdict: Verdict) -> String {
        let isAccepted = verdict == .accepted
        return hasUnicode ? (isAccepted ? "✓" : "✗") : (isAccepted ? "ok  " : "FAIL")
    }

    /// Stands for what was left out.
    var ellipsis: String { hasUnicode ? "…" : "..." }
}
