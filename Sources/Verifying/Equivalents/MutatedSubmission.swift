internal import Mutation

/// The mutants of one submission, and which of them no test noticed.
struct MutatedSubmission: Sendable {
    /// File name or path: `plain.py`, `accepted/plain.py`.
    var name: String
    /// Those that were run.
    var mutants: [Mutant]
    var survivors: Set<Mutant>
    /// Not all mutants were run.
    var isSampled = false
}
