public import WorkerProtocol

/// What one program is compared by.
public struct FingerprintReport: Hashable, Sendable {
    /// By line.
    public var fingerprints: [Fingerprint]
    /// How long the program is, without what is left out.
    public var tokenCount: Int
    /// Why there is nothing: the source is no Python.
    public var syntaxError: String?

    public init(fingerprints: [Fingerprint], tokenCount: Int, syntaxError: String? = nil) {
        self.fingerprints = fingerprints
        self.tokenCount = tokenCount
        self.syntaxError = syntaxError
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: 32 + fingerprints.count * 16)
        writer.list(fingerprints) { writer, fingerprint in
            writer.integer(fingerprint.hash)
            writer.integer(fingerprint.firstLine)
            writer.integer(fingerprint.lastLine)
        }
        writer.integer(UInt32(clamping: tokenCount))
        writer.list(syntaxError.map { [$0] } ?? []) { $0.string($1) }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        fingerprints = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            Fingerprint(hash: try reader.integer(), firstLine: try reader.integer(), lastLine: try reader.integer())
        }
        tokenCount = Int(try reader.integer(UInt32.self))
        syntaxError = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }.first
    }
}
