/// What a child writes on its answer channel: each record the case's nonce, a type, a length, a payload.
///
/// The channel is the child's own, so a record is a claim about *its* answer and nothing more. The nonce
/// keeps stray or clumsily forged bytes from being taken for one.
public enum AnswerRecord: Sendable, Hashable {
    /// The source does not compile.
    case compileError(ExceptionRecord)
    /// The module does not define the entry point (then `found` lists what it does define), or defines it as
    /// something that cannot be called (then `found` is its type).
    case missingEntryPoint(found: String, isDefined: Bool)
    /// What a statement did; bytes `printed` of standard output are its own.
    case statement(index: UInt32, printed: Range<UInt64>, outcome: Outcome)
    /// An exception ended the program. Sent before its message is asked for, since that runs the candidate's code.
    case uncaught(ExceptionRecord)
    /// The message of the record before it.
    case message([UInt8])
    /// A script or the last statement came to its end; threads that were still alive.
    case ended(liveThreads: UInt32)

    public enum Outcome: Sendable, Hashable {
        /// An encoded value: see ``ValueTag``.
        case value([UInt8])
        /// Stands for a long value of a call.
        case digest(ValueDigest)
        /// A statement that is no expression.
        case done
        case raised(ExceptionRecord)
        /// The statement itself does not compile: the package's fault.
        case malformed(ExceptionRecord)
    }

    private enum Tag: UInt8 {
        case compileError = 1, missingEntryPoint, value, done, raised, malformed, uncaught, message, ended, digest
    }

    public func encode(nonce: UInt64) -> [UInt8] {
        var writer = ByteWriter()
        writer.integer(nonce)
        let tag: Tag =
            switch self {
            case .compileError: .compileError
            case .missingEntryPoint: .missingEntryPoint
            case .statement(_, _, .value): .value
            case .statement(_, _, .digest): .digest
            case .statement(_, _, .done): .done
            case .statement(_, _, .raised): .raised
            case .statement(_, _, .malformed): .malformed
            case .uncaught: .uncaught
            case .message: .message
            case .ended: .ended
            }
        writer.byte(tag.rawValue)
        let lengthOffset = writer.count
        writer.integer(UInt32(0))
        encodePayload(&writer)
        writer.patch(UInt32(writer.count - lengthOffset - 4), at: lengthOffset)
        return writer.bytes
    }

    private func encodePayload(_ writer: inout ByteWriter) {
        switch self {
        case .compileError(let exception), .uncaught(let exception): exception.encode(&writer)
        case .missingEntryPoint(let found, let isDefined):
            writer.string(found)
            writer.byte(isDefined ? 1 : 0)
        case .message(let text): writer.raw(text)
        case .ended(let liveThreads): writer.integer(liveThreads)
        case .statement(let index, let printed, let outcome):
            writer.integer(index)
            writer.integer(printed.lowerBound)
            writer.integer(printed.upperBound)
            switch outcome {
            case .value(let bytes): writer.raw(bytes)
            case .digest(let digest): digest.encode(&writer)
            case .done: break
            case .raised(let exception), .malformed(let exception): exception.encode(&writer)
            }
        }
    }

    /// Reads all records; throws ``ProtocolError/forged`` at the first byte that is not one.
    public static func decodeAll(_ bytes: [UInt8], nonce: UInt64) throws(ProtocolError) -> [AnswerRecord] {
        var reader = ByteReader(bytes)
        var records: [AnswerRecord] = []
        while !reader.isAtEnd {
            guard try reader.integer(UInt64.self) == nonce else { throw .forged }
            let tagByte = try reader.byte()
            guard let tag = Tag(rawValue: tagByte) else { throw .unknownTag(tagByte) }
            var payload = ByteReader(try reader.raw(Int(try reader.integer(UInt32.self))))
            records.append(try decode(tag, &payload))
        }
        return records
    }

    private static func decode(_ tag: Tag, _ payload: inout ByteReader) throws(ProtocolError) -> AnswerRecord {
        switch tag {
        case .compileError: return .compileError(try ExceptionRecord(&payload))
        case .uncaught: return .uncaught(try ExceptionRecord(&payload))
        case .missingEntryPoint:
            return .missingEntryPoint(found: try payload.string(), isDefined: try payload.byte() == 1)
        case .message: return .message(Array(try payload.raw(payload.remaining)))
        case .ended: return .ended(liveThreads: try payload.integer())
        case .value, .digest, .done, .raised, .malformed:
            let index = try payload.integer(UInt32.self)
            let lower = try payload.integer(UInt64.self)
            let upper = try payload.integer(UInt64.self)
            guard lower <= upper else { throw .forged }
            let outcome: Outcome
            switch tag {
            case .value: outcome = .value(Array(try payload.raw(payload.remaining)))
            case .digest: outcome = .digest(try ValueDigest(&payload))
            case .raised: outcome = .raised(try ExceptionRecord(&payload))
            case .malformed: outcome = .malformed(try ExceptionRecord(&payload))
            default: outcome = .done
            }
            return .statement(index: index, printed: lower..<upper, outcome: outcome)
        }
    }
}
