/// Where the patterns of a ``MatchRequest`` are.
public struct MatchReport: Sendable, Hashable {
    public enum Match: Sendable, Hashable {
        /// The pattern is not one expression or statement of Python.
        case malformed
        case nowhere
        /// First in this line, from 1, in code that can run.
        case line(UInt32)
    }

    /// In the order of the patterns.
    public var matches: [Match]

    public init(matches: [Match]) { self.matches = matches }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: 64)
        writer.list(matches) { writer, match in
            switch match {
            case .malformed: writer.integer(UInt32.max)
            case .nowhere: writer.integer(UInt32(0))
            case .line(let line): writer.integer(line)
            }
        }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        matches = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            switch try reader.integer(UInt32.self) {
            case .max: .malformed
            case 0: .nowhere
            case let line: .line(line)
            }
        }
    }
}
