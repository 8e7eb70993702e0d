/// A message between the command and a worker: four bytes of length, one of type, the payload.
public enum Frame {
    /// Type byte of a frame.
    public enum Kind: UInt8, Sendable {
        /// worker → command, once: ``WorkerGreeting``.
        case greeting = 1
        /// command → worker: ``CaseRequest``.
        case request = 2
        /// worker → command: ``CaseReport``.
        case report = 3
        /// worker → command: the worker cannot go on; a sentence.
        case failure = 4
        /// command → worker: ``ReviewRequest``.
        case review = 5
        /// worker → command: ``ReviewReport``.
        case reviewed = 6
        /// command → worker: a TOML document.
        case document = 7
        /// worker → command: the same as JSON, or a sentence in a failure frame's place.
        case documented = 8
        /// command → worker: a ``ReadingTask``'s byte, then its request.
        case reading = 9
        /// worker → command: its answer, or a sentence in a failure frame's place.
        case read = 10
    }

    /// Nothing larger is sent or accepted: 1 GiB.
    public static let maximumBytes = 1 << 30
    public static let headerBytes = 5

    public static func encode(_ kind: Kind, _ payload: [UInt8]) -> [UInt8] {
        var writer = ByteWriter(reserving: payload.count + headerBytes)
        writer.integer(UInt32(payload.count))
        writer.byte(kind.rawValue)
        writer.raw(payload)
        return writer.bytes
    }

    /// Reads a header of ``headerBytes`` bytes.
    public static func header(_ bytes: [UInt8]) throws(ProtocolError) -> (kind: Kind, count: Int) {
        var reader = ByteReader(bytes)
        let count = Int(try reader.integer(UInt32.self))
        let tag = try reader.byte()
        guard count <= maximumBytes else { throw .oversized(count) }
        guard let kind = Kind(rawValue: tag) else { throw .unknownTag(tag) }
        return (kind, count)
    }
}
