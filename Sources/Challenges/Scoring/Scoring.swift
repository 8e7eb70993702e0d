/// How cases add up to a score; a challenge without it is accepted when every case is.
public struct Scoring: Sendable, Hashable {
    /// Cases that are scored together: a test group of the problem package format
    /// (https://icpc.io/problem-package-format/).
    public struct Group: Sendable, Hashable {
        public var name: String
        public var points: Double
        public var aggregation: Aggregation
        public var cases: Set<String>

        public init(name: String, points: Double, aggregation: Aggregation, cases: Set<String>) {
            self.name = name
            self.points = points
            self.aggregation = aggregation
            self.cases = cases
        }
    }

    public enum Aggregation: String, Sendable, CaseIterable {
        /// All or nothing.
        case min
        /// The share of accepted cases.
        case sum
    }

    public var groups: [Group]
    /// Percent of all points that accept.
    public var acceptPercent: Double
    /// Cases without which nothing is accepted, whatever the score.
    public var required: Set<String>

    public init(groups: [Group], acceptPercent: Double = 100, required: Set<String> = []) {
        self.groups = groups
        self.acceptPercent = acceptPercent
        self.required = required
    }

    public var maximum: Double { groups.reduce(0) { $0 + $1.points } }

    /// What cases are worth by themselves, by id: those of groups that add up, and those that are a group alone. Where
    /// several are all or nothing, none has a worth of its own.
    var casePoints: [String: Double] {
        var points: [String: Double] = [:]
        for group in groups where group.aggregation == .sum || group.cases.count == 1 {
            for id in group.cases { points[id, default: 0] += group.points / Double(group.cases.count) }
        }
        return points
    }

    /// The score of these results. Cases that were not run have earned nothing.
    public func score(of results: [CaseResult]) -> Score {
        let byID = Dictionary(results.map { ($0.id, $0) }) { first, _ in first }
        var parts: [Score.Part] = []
        for group in groups {
            let ran = group.cases.compactMap { byID[$0] }
            let accepted = ran.count { $0.verdict == .accepted }
            let earned: Double =
                switch group.aggregation {
                case .min: accepted == group.cases.count ? group.points : 0
                case .sum: group.cases.isEmpty ? 0 : group.points * Double(accepted) / Double(group.cases.count)
                }
            parts.append(Score.Part(group: group.name, earned: earned, points: group.points))
        }
        let penalty = results.reduce(0) { $0 + $1.penalty }
        let points = max(0, parts.reduce(0) { $0 + $1.earned } - penalty)
        return Score(points: points, maximum: maximum, acceptPercent: acceptPercent, penalty: penalty, parts: parts)
    }

    /// The verdict: accepted from ``acceptPercent`` on if every required case is, else that of the first failure.
    func verdict(_ score: Score, of results: [CaseResult]) -> Verdict {
        if let failed = results.first(where: { required.contains($0.id) && $0.verdict != .accepted }) { return failed.verdict }
        let broken = results.first { $0.verdict == .judgingError || $0.verdict == .compileError }
        if let broken { return broken.verdict }
        if score.isAccepted { return .accepted }
        return results.first { $0.verdict != .accepted }?.verdict ?? .wrongAnswer
    }
}
