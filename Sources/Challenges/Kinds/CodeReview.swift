/// What a candidate's review of a code base is judged by.
public struct CodeReview: Sendable, Hashable {
    public var faults: [PlantedFault]
    /// Places where a remark is fair although nothing was planted.
    public var harmless: [SourcePlace]
    /// Files of the code base, relative to `attachments/`, and how many lines each has.
    public var lineCounts: [String: Int]

    public init(faults: [PlantedFault], harmless: [SourcePlace] = [], lineCounts: [String: Int] = [:]) {
        self.faults = faults
        self.harmless = harmless
        self.lineCounts = lineCounts
    }
}
