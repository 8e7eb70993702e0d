/// A stretch of a program as one number.
public struct Fingerprint: Hashable, Sendable {
    public var hash: UInt64
    /// From 1.
    public var firstLine: Int32
    public var lastLine: Int32

    public init(hash: UInt64, firstLine: Int32, lastLine: Int32) {
        self.hash = hash
        self.firstLine = firstLine
        self.lastLine = lastLine
    }
}
