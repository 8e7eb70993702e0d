/// A Python exception as plain data.
public struct ExceptionRecord: Sendable, Hashable {
    public struct Frame: Sendable, Hashable {
        public var line: Int32
        public var endLine: Int32
        /// Byte offsets in the source line; -1 when unknown.
        public var column: Int32
        public var endColumn: Int32
        public var function: String

        public init(line: Int32, endLine: Int32, column: Int32, endColumn: Int32, function: String) {
            self.line = line
            self.endLine = endLine
            self.column = column
            self.endColumn = endColumn
            self.function = function
        }
    }

    /// Qualified: `builtins.ValueError`.
    public var type: String
    /// Qualified names of its method resolution order, itself first.
    public var bases: [String]
    /// `str(exception)`, WTF-8, capped; empty until it was asked for.
    public var message: [UInt8]
    /// The candidate's own frames, outermost first; the middle of a long stack is left out.
    public var frames: [Frame]
    /// Frames left out of `frames`.
    public var skippedFrames: UInt32
    /// errno of every OSError in the chain of causes, this one first.
    public var errnos: [Int32]
    /// A `raise` statement of the candidate made it (and not, say, an allocation that failed).
    public var isRaisedByStatement: Bool
    /// Exit status, if it is a SystemExit.
    public var exitStatus: Int32?

    public init(type: String) {
        self.type = type
        bases = []
        message = []
        frames = []
        skippedFrames = 0
        errnos = []
        isRaisedByStatement = false
        exitStatus = nil
    }

    public func encode(_ writer: inout ByteWriter) {
        writer.string(type)
        writer.list(bases) { $0.string($1) }
        writer.data(message)
        writer.list(frames) { writer, frame in
            writer.integer(frame.line)
            writer.integer(frame.endLine)
            writer.integer(frame.column)
            writer.integer(frame.endColumn)
            writer.string(frame.function)
        }
        writer.integer(skippedFrames)
        writer.list(errnos) { $0.integer($1) }
        writer.byte(isRaisedByStatement ? 1 : 0)
        writer.byte(exitStatus == nil ? 0 : 1)
        writer.integer(exitStatus ?? 0)
    }

    public init(_ reader: inout ByteReader) throws(ProtocolError) {
        type = try reader.string()
        bases = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        message = try reader.data()
        frames = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            let line = try reader.integer(Int32.self)
            let endLine = try reader.integer(Int32.self)
            let column = try reader.integer(Int32.self)
            let endColumn = try reader.integer(Int32.self)
            return Frame(
                line: line, endLine: endLine, column: column, endColumn: endColumn, function: try reader.string())
        }
        skippedFrames = try reader.integer()
        errnos = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.integer(Int32.self) }
        isRaisedByStatement = try reader.byte() == 1
        let hasStatus = try reader.byte() == 1
        let status = try reader.integer(Int32.self)
        exitStatus = hasStatus ? status : nil
    }

    /// The exception is, or derives from, the built-in class of that name.
    public func isA(_ builtin: String) -> Bool { bases.contains("builtins.\(builtin)") }
}
