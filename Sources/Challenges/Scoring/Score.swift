/// What a submission has earned.
public struct Score: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        public var group: String
        public var earned: Double
        public var points: Double

        public init(group: String, earned: Double, points: Double) {
            self.group = group
            self.earned = earned
            self.points = points
        }
    }

    public var points: Double
    public var maximum: Double
    public var acceptPercent: Double
    /// Points that were taken off, already part of ``points``.
    public var penalty: Double
    public var parts: [Part]

    public init(points: Double, maximum: Double, acceptPercent: Double, penalty: Double = 0, parts: [Part] = []) {
        self.points = points
        self.maximum = maximum
        self.acceptPercent = acceptPercent
        self.penalty = penalty
        self.parts = parts
    }

    /// 0 to 100.
    public var percent: Double { maximum > 0 ? 100 * points / maximum : 0 }

    /// Sums of shares may miss their whole by a rounding.
    public var isAccepted: Bool { percent >= acceptPercent - 1e-9 }
}
