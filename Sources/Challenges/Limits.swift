/// What one case may use. Every number is enforced from outside the candidate's process.
public struct Limits: Sendable, Hashable, Codable {
    /// CPU time of all threads together, milliseconds.
    public var cpuMillis: Int
    /// Time on the clock, milliseconds.
    public var wallMillis: Int
    /// Peak memory above the warm interpreter, bytes.
    public var memoryBytes: Int
    /// Standard output and standard error, each, bytes.
    public var outputBytes: Int
    /// Size of one encoded value, bytes.
    public var valueBytes: Int
    /// Items taken from a generator before it counts as endless.
    public var generatedItems: Int

    public init(
        cpuMillis: Int = 2_000, wallMillis: Int? = nil, memoryBytes: Int = 256 << 20,
        outputBytes: Int = 8 << 20, valueBytes: Int = 16 << 20, generatedItems: Int = 10_000
    ) {
        self.cpuMillis = cpuMillis
        self.wallMillis = wallMillis ?? Limits.defaultWallMillis(cpuMillis: cpuMillis)
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.valueBytes = valueBytes
        self.generatedItems = generatedItems
    }

    /// Three times the CPU limit and a second more: room for a busy machine, an end for a sleeper.
    public static func defaultWallMillis(cpuMillis: Int) -> Int { 3 * cpuMillis + 1_000 }
}
