/// A batch cannot begin or go on: what, where, and what next.
public struct BatchError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
