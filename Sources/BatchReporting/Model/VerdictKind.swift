internal import Challenges

/// A verdict as a report shows it, or that there is none. The order is that of charts and tables.
struct VerdictKind: Hashable, Sendable {
    /// Nil where a submission could not be judged.
    private let verdict: Verdict?

    static let accepted = VerdictKind(verdict: .accepted)
    static let unjudgeable = VerdictKind(verdict: nil)
    static let all = Verdict.allCases.map { VerdictKind(verdict: $0) } + [unjudgeable]

    private init(verdict: Verdict?) { self.verdict = verdict }

    /// A code that is no verdict's is shown as something that could not be judged.
    init(code: String) { verdict = Verdict(rawValue: code) }

    var code: String { verdict?.rawValue ?? BatchEntry.unjudgeable }

    /// At most three signs, for a cell of the matrix.
    var mark: String { verdict?.rawValue ?? "–" }

    /// The class that gives it its colour.
    var style: String { "v-" + code.lowercased() }

    /// Not the candidate's doing, and therefore outside the adjusted rate.
    var isInfrastructure: Bool { verdict == .judgingError || verdict == nil }

    var words: String { verdict?.name ?? "not judged" }
}
