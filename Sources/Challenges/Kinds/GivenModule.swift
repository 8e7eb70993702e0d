/// A module of ours that solutions and cases of some kinds import. It stands beside the candidate in the child and
/// knows nothing that is to stay hidden.
public struct GivenModule: Sendable, Hashable {
    public let name: String
    /// Python.
    public let source: String
}
