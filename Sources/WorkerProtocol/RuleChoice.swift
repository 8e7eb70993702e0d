/// The rules of a review.
///
/// Very many files are reviewed with the same ones: their names are encoded once, and a worker that gets the bytes it got before
/// need not read them.
public struct RuleChoice: Sendable, Hashable {
    let encoded: [UInt8]

    /// - Parameters:
    ///   - rules: names of those that are on.
    ///   - fixable: names of those whose rewrites may be applied; nil means all.
    public init(rules: [String], fixable: [String]? = nil) {
        var writer = ByteWriter(reserving: 16 << 10)
        writer.list(rules) { $0.string($1) }
        writer.list(fixable.map { [$0] } ?? []) { writer, names in writer.list(names) { $0.string($1) } }
        encoded = writer.bytes
    }

    init(encoded: [UInt8]) { self.encoded = encoded }

    /// The names again.
    public func names() throws(ProtocolError) -> (rules: [String], fixable: [String]?) {
        var reader = ByteReader(encoded)
        let rules = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        let fixable = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        }.first
        return (rules, fixable)
    }
}
