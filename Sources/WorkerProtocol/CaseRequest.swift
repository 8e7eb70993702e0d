/// One case to run: the source and the input of this case, and nothing else.
public struct CaseRequest: Sendable, Hashable {
    /// What to do with the source.
    public enum Mode: Sendable, Hashable {
        /// Run it as `__main__`, the way `python3 FILE` does.
        case script
        /// Run it as module `solution`, then the statements in its namespace. An empty entry point asks for none.
        case statements(entryPoint: String, [StatementRequest])
        /// Run it as module `solution`, then call the entry point once for each tuple of arguments, an encoded
        /// tuple (see ``ValueTag``) each.
        case calls(entryPoint: String, [[UInt8]])
    }

    public struct StatementRequest: Sendable, Hashable {
        public var source: String
        /// Items to take if the value is an iterator.
        public var take: UInt32

        public init(source: String, take: UInt32) {
            self.source = source
            self.take = take
        }
    }

    public struct File: Sendable, Hashable {
        /// Relative to the working folder; may name sub-folders.
        public var path: String
        public var contents: [UInt8]

        public init(path: String, contents: [UInt8]) {
            self.path = path
            self.contents = contents
        }
    }

    public var mode: Mode
    public var cpuMillis: UInt32
    /// CPU time between two answers; 0 for no limit but the case's.
    public var answerCpuMillis: UInt32 = 0
    public var wallMillis: UInt32
    public var memoryBytes: UInt64
    public var outputBytes: UInt64
    public var valueBytes: UInt64
    /// Random; each record on the answer channel must begin with it.
    public var nonce: UInt64
    /// Name that tracebacks show for the source.
    public var fileName: String
    public var source: [UInt8]
    /// `sys.argv[1…]` of a script.
    public var arguments: [String]
    /// Put into the working folder before the case starts.
    public var files: [File]
    /// Folder below the working folder whose files come back with the report; `.` for the working folder, empty for none.
    public var collect: String
    public var standardInput: [UInt8]
    /// Modules that are imported before the source is run: names as paths, Python as contents.
    public var modules: [File] = []
    /// Modules of the judge's that the source must not change: imported before it is run, and put right again before each
    /// statement.
    public var protected: [String] = []
    /// Descriptors that come after this request (`SCM_RIGHTS`): standard input and standard output of the case.
    public var connections: Connections = []

    /// Which standard streams are pipes to another process.
    public struct Connections: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let input = Connections(rawValue: 1)
        public static let output = Connections(rawValue: 2)

        /// How many descriptors that is.
        public var count: Int { rawValue.nonzeroBitCount }
    }

    public init(
        mode: Mode, cpuMillis: UInt32, wallMillis: UInt32, memoryBytes: UInt64, outputBytes: UInt64,
        valueBytes: UInt64, nonce: UInt64, fileName: String, source: [UInt8], arguments: [String] = [],
        files: [File] = [], collect: String = "", standardInput: [UInt8] = []
    ) {
        self.mode = mode
        self.cpuMillis = cpuMillis
        self.wallMillis = wallMillis
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.valueBytes = valueBytes
        self.nonce = nonce
        self.fileName = fileName
        self.source = source
        self.arguments = arguments
        self.files = files
        self.collect = collect
        self.standardInput = standardInput
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: source.count + standardInput.count + 512)
        switch mode {
        case .script: writer.byte(0)
        case .statements(let entryPoint, let statements):
            writer.byte(1)
            writer.string(entryPoint)
            writer.list(statements) { writer, statement in
                writer.string(statement.source)
                writer.integer(statement.take)
            }
        case .calls(let entryPoint, let arguments):
            writer.byte(2)
            writer.string(entryPoint)
            writer.list(arguments) { $0.data($1) }
        }
        writer.integer(cpuMillis)
        writer.integer(answerCpuMillis)
        writer.integer(wallMillis)
        writer.integer(memoryBytes)
        writer.integer(outputBytes)
        writer.integer(valueBytes)
        writer.integer(nonce)
        writer.string(fileName)
        writer.data(source)
        writer.list(arguments) { $0.string($1) }
        writer.list(files) { writer, file in
            writer.string(file.path)
            writer.data(file.contents)
        }
        writer.string(collect)
        writer.data(standardInput)
        writer.list(modules) { writer, module in
            writer.string(module.path)
            writer.data(module.contents)
        }
        writer.list(protected) { $0.string($1) }
        writer.byte(connections.rawValue)
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        let tag = try reader.byte()
        switch tag {
        case 0: mode = .script
        case 1:
            let entryPoint = try reader.string()
            let statements = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
                StatementRequest(source: try reader.string(), take: try reader.integer())
            }
            mode = .statements(entryPoint: entryPoint, statements)
        case 2:
            let entryPoint = try reader.string()
            mode = .calls(
                entryPoint: entryPoint,
                try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.data() })
        default: throw .unknownTag(tag)
        }
        cpuMillis = try reader.integer()
        answerCpuMillis = try reader.integer()
        wallMillis = try reader.integer()
        memoryBytes = try reader.integer()
        outputBytes = try reader.integer()
        valueBytes = try reader.integer()
        nonce = try reader.integer()
        fileName = try reader.string()
        source = try reader.data()
        arguments = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        files = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            File(path: try reader.string(), contents: try reader.data())
        }
        collect = try reader.string()
        standardInput = try reader.data()
        modules = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            File(path: try reader.string(), contents: try reader.data())
        }
        protected = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        connections = Connections(rawValue: try reader.byte() & 3)
    }
}
