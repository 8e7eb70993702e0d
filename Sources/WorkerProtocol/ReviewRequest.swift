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
    public var rules: RuleChoice
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
        source: [UInt8], rules: RuleChoice, targetMinor: UInt8 = 11, lineLength: UInt32 = 88,
        moduleName: String = "", fixing: Fixing = .none,
        honoursSuppressions: Bool = true, praises: Bool = false
    ) {
        self.source = source
        self.rules = rules
        self.targetMinor = targetMinor
        self.lineLength = lineLength
        self.moduleName = moduleName
        self.fixing = fixing
        self.honoursSuppressions = honoursSuppressions
        self.praises = praises
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: source.count + rules.encoded.count + 256)
        writer.data(source)
        writer.data(rules.encoded)
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
        rules = RuleChoice(encoded: try reader.data())
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
