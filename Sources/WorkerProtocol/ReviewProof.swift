/// What running the tests said about one rewrite, or about all of them together.
public enum ReviewProof: Sendable, Hashable {
    /// CPU time of all cases together, before and after the rewrite, medians of a few runs.
    public struct Timing: Sendable, Hashable {
        public var beforeMillis: Double
        public var afterMillis: Double
        /// The difference is no larger than what the runs differ by among themselves.
        public var isWithinNoise: Bool

        public init(beforeMillis: Double, afterMillis: Double, isWithinNoise: Bool) {
            self.beforeMillis = beforeMillis
            self.afterMillis = afterMillis
            self.isWithinNoise = isWithinNoise
        }
    }

    /// Every case gives what it gave before.
    case verified(cases: Int, timing: Timing?)
    /// It changes what the code does: the rewrite is withdrawn.
    case fails(case: String, reason: String)
    /// Nothing could be run.
    case unproved(reason: String)

    /// One line for people.
    public var sentence: String {
        switch self {
        case .verified(let cases, let timing):
            "verified on \(cases) case\(cases == 1 ? "" : "s")" + (timing.map { ", \($0.sentence)" } ?? "")
        case .fails(let name, let reason): "withdrawn: it fails on \(name)" + (reason.isEmpty ? "" : ": \(reason)")
        case .unproved(let reason): "unproved: \(reason)"
        }
    }
}

extension ReviewProof.Timing {
    /// `1.3 × faster (12.4 ms → 9.5 ms)`; never more than was measured.
    public var sentence: String {
        let times = "\(Self.millis(beforeMillis)) → \(Self.millis(afterMillis))"
        guard !isWithinNoise, beforeMillis > 0, afterMillis > 0 else { return "time within noise (\(times))" }
        let isFaster = afterMillis < beforeMillis
        let ratio = isFaster ? beforeMillis / afterMillis : afterMillis / beforeMillis
        let tenths = Int((ratio * 100).rounded())
        let text = "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)"
        return "\(text) × \(isFaster ? "faster" : "slower") (\(times))"
    }

    private static func millis(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) ms"
    }
}
