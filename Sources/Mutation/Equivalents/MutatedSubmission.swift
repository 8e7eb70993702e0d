/// The mutants of one submission, and which of them no test noticed.
public struct MutatedSubmission: Sendable {
    /// File name or path: `plain.py`, `accepted/plain.py`.
    public var name: String
    /// Those that were run.
    public var mutants: [Mutant]
    public var survivors: Set<Mutant>
    /// Not all mutants were run.
    public var isSampled: Bool

    public init(name: String, mutants: [Mutant], survivors: Set<Mutant>, isSampled: Bool = false) {
        self.name = name
        self.mutants = mutants
        self.survivors = survivors
        self.isSampled = isSampled
    }
}
