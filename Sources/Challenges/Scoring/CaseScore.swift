/// What a case has earned, and what it is worth by itself.
public struct CaseScore: Sendable, Hashable {
    public var earned: Double
    public var points: Double

    public init(earned: Double, points: Double) {
        self.earned = earned
        self.points = points
    }
}
