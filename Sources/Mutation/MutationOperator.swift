public import PythonSyntax

/// One kind of fault: what it is called, where it can be put in, and how.
///
/// Each stands in a file of its own in `Operators`, and in the list of ``MutationOperators``.
public protocol MutationOperator: Sendable {
    /// For people and reports; lower case.
    static var name: String { get }
    /// The nodes that ``mutants(of:in:)`` is asked about.
    static var kinds: [Kind] { get }
    /// The edits, each of which makes one mutant that still parses; those that change nothing are left out later.
    static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit]
}
