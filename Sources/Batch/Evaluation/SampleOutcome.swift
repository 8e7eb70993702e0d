public import Challenges

/// How a sample went, in the words of the benchmarks' own evaluators.
public struct SampleOutcome: Sendable, Hashable {
    public var isPassed: Bool
    /// `passed`, `timed out`, or `failed: ` and why.
    public var result: String
    /// How each group of inputs went, where a task has several: base and extra ones.
    public var groups: [Group]

    public struct Group: Sendable, Hashable {
        public var name: String
        public var isPassed: Bool
    }

    /// - Parameter judgement: of a task whose cases are its groups.
    public init(_ judgement: Judgement) {
        isPassed = judgement.verdict == .accepted
        let failed = judgement.cases.first { $0.verdict != .accepted }
        switch failed?.verdict {
        case nil: result = "passed"
        case .timeLimit?, .wallLimit?: result = "timed out"
        case let verdict?:
            let reason = failed.map { $0.message.isEmpty ? "" : " \($0.message)" } ?? ""
            result = "failed: \(verdict.rawValue)\(reason)"
        }
        groups = []
        guard judgement.cases.count > 1 else { return }
        groups = judgement.cases.map { result in
            Group(name: result.id.split(separator: "/").last.map(String.init) ?? "", isPassed: result.verdict == .accepted)
        }
    }
}
