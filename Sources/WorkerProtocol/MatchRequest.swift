/// Patterns that are looked for in a source: pieces of Python with `_` and `...` for whatever may stand there.
public struct MatchRequest: Sendable, Hashable {
    public var source: [UInt8]
    public var patterns: [String]
    /// What is called from elsewhere; empty for a program.
    public var entryPoint: String

    public init(source: [UInt8], patterns: [String], entryPoint: String) {
        self.source = source
        self.patterns = patterns
        self.entryPoint = entryPoint
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: source.count + 256)
        writer.data(source)
        writer.list(patterns) { $0.string($1) }
        writer.string(entryPoint)
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        source = try reader.data()
        patterns = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        entryPoint = try reader.string()
    }
}
