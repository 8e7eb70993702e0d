public import WorkerProtocol

/// A source whose mutants are wanted.
public struct MutationRequest: Hashable, Sendable {
    public var source: [UInt8]
    /// At most so many mutants, spread evenly over all; nil for all of them.
    public var limit: Int?

    public init(source: [UInt8], limit: Int? = nil) {
        self.source = source
        self.limit = limit
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: source.count + 16)
        writer.data(source)
        writer.integer(UInt32(clamping: limit.map { max(0, $0) } ?? Int(UInt32.max)))
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        source = try reader.data()
        let number = try reader.integer(UInt32.self)
        limit = number == .max ? nil : Int(number)
    }
}
