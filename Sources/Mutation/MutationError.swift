/// What can go wrong with a mutant after it was made.
public enum MutationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The edit belongs to another source.
    case editOutside(range: Range<Int>, bytes: Int)

    public var description: String {
        switch self {
        case .editOutside(let range, let bytes):
            "the mutant edits bytes \(range.lowerBound) to \(range.upperBound) of a source of \(bytes) bytes: "
                + "apply it to the source that it was made from"
        }
    }
}
