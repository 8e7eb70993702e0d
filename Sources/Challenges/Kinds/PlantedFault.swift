/// A fault that the author has put in: one entry of `faults.yaml`.
public struct PlantedFault: Sendable, Hashable {
    /// Unique in its challenge.
    public var name: String
    /// A sentence for the candidate who has found it.
    public var title: String
    /// Why it is one and how it is mended; may be empty.
    public var explanation: String
    /// `debug`: ids of cases that fail as long as it is there.
    public var cases: [String]
    /// `critique`: where it is.
    public var place: SourcePlace?
    /// `critique`: one of them, or the name, is in a remark that speaks of it; lower case.
    public var words: [String]
    /// What finding it is worth.
    public var points: Double

    public init(
        name: String, title: String, explanation: String = "", cases: [String] = [], place: SourcePlace? = nil,
        words: [String] = [], points: Double = 1
    ) {
        self.name = name
        self.title = title
        self.explanation = explanation
        self.cases = cases
        self.place = place
        self.words = words
        self.points = points
    }
}

/// Lines of a file of a code base.
public struct SourcePlace: Sendable, Hashable {
    /// Relative to the code base.
    public var file: String
    /// 1-based.
    public var lines: ClosedRange<Int>

    public init(file: String, lines: ClosedRange<Int>) {
        self.file = file
        self.lines = lines
    }

    /// Lines between a line and the place; 0 inside of it.
    public func distance(to line: Int) -> Int { max(lines.lowerBound - line, line - lines.upperBound, 0) }
}
