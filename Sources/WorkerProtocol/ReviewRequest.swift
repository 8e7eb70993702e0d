/// What a worker is to do with one file.
public struct ReviewRequest: Sendable, Hashable {
    public enum Fixing: UInt8, Sendable, CaseIterable {
        case none
        /// Apply the safe rewrites.
        case safe
        /// Apply the unsafe ones too.
        case unsafe
    }

    /// The file as it lies on the disk.
    public var source: [UInt8]
    /// Names of the rules that are on.
    public var rules: [String]
    /// Names of those whose rewrites may be applied; nil means all.
    public var fixable: [String]?
    /// Minor version of Python 3 that the code must run on.
    public var targetMinor: UInt8
    public var lineLength: UInt32
    /// What the file would be imported as; empty if it has no name.
    public var moduleName: String
    public var fixing: Fixing
    /// Comments that silence findings count.
    public var honoursSuppressions: Bool
    /// Look for idioms that are used well, too.
    public var praises: Bool

    public init(
        source: [UInt8], rules: [String], fixable: [String]? = nil, targetMinor: UInt8 = 11, lineLength: UInt32 = 88,
        moduleName: String = "", fixing: Fixing = .none,
        honoursSuppressions: Bool = true, praises: Bool = false
    ) {
        self.source = source
        self.rules = rules
        self.fixable = fixable
        self.targetMinor = targetMinor
        self.lineLength = lineLength
        self.moduleName = moduleName
        self.fixing = fixing
        self.honoursSuppressions = honoursSuppressions
        self.praises = praises
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: source.count + 4096)
        writer.data(source)
        writer.list(rules) { $0.string($1) }
        writer.list(fixable.map { [$0] } ?? []) { writer, names in writer.list(names) { $0.string($1) } }
        writer.byte(targetMinor)
        writer.integer(lineLength)
        writer.string(moduleName)
        writer.byte(fixing.rawValue)
        writer.byte(honoursSuppressions ? 1 : 0)
        writer.byte(praises ? 1 : 0)
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        source = try reader.data()
        rules = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        fixable = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.string() }
        }.first
        targetMinor = try reader.byte()
        lineLength = try reader.integer()
        moduleName = try reader.string()
        let tag = try reader.byte()
        guard let fixing = Fixing(rawValue: tag) else { throw .unknownTag(tag) }
        self.fixing = fixing
        honoursSuppressions = try reader.byte() != 0
        praises = try reader.byte() != 0
    }
}
