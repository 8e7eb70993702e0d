/// A line of a case file that is not what the format wants, and what to do about it.
public struct DoctestError: Error, Sendable, Hashable, CustomStringConvertible {
    /// 1-based.
    public var line: Int
    public var reason: String
    /// What to do, as an imperative.
    public var advice: String

    public init(line: Int, _ reason: String, advice: String) {
        self.line = line
        self.reason = reason
        self.advice = advice
    }

    public var description: String { "\(line): \(reason); \(advice)" }
}
