/// A worker's first words: which layers of the sandbox hold around it, and what it runs.
public struct WorkerGreeting: Sendable, Hashable {
    /// One layer of the sandbox as it was found on this machine.
    public struct Layer: Sendable, Hashable {
        /// `namespaces`, `landlock`, `seccomp`, `rlimits`, …
        public var name: String
        public var holds: Bool
        /// What exactly holds (`ABI 7`), or why not and what that costs.
        public var detail: String

        public init(name: String, holds: Bool, detail: String) {
            self.name = name
            self.holds = holds
            self.detail = detail
        }
    }

    public var layers: [Layer]
    /// `3.11.2 (main, …)`.
    public var pythonVersion: String
    /// Resident memory of the warm interpreter, bytes.
    public var baselineBytes: UInt64

    public init(layers: [Layer], pythonVersion: String, baselineBytes: UInt64) {
        self.layers = layers
        self.pythonVersion = pythonVersion
        self.baselineBytes = baselineBytes
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter()
        writer.list(layers) { writer, layer in
            writer.string(layer.name)
            writer.byte(layer.holds ? 1 : 0)
            writer.string(layer.detail)
        }
        writer.string(pythonVersion)
        writer.integer(baselineBytes)
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        layers = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            Layer(name: try reader.string(), holds: try reader.byte() == 1, detail: try reader.string())
        }
        pythonVersion = try reader.string()
        baselineBytes = try reader.integer()
    }
}
