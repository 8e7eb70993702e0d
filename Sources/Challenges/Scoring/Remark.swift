/// A line of a report that belongs to the whole submission rather than to one case: a fault that is gone, how time
/// grows, what a review has found.
public struct Remark: Sendable, Hashable {
    public enum Tone: String, Sendable, CaseIterable { case good, bad, neutral }

    public var tone: Tone
    public var text: String
    /// More to read, for whoever wants it; may be empty.
    public var detail: String

    public init(_ tone: Tone, _ text: String, detail: String = "") {
        self.tone = tone
        self.text = text
        self.detail = detail
    }
}
