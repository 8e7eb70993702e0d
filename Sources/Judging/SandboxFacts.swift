internal import WorkerProtocol

/// What a worker says of the sandbox on this machine, for `doctor` and `--require`.
public struct SandboxFacts: Sendable {
    public struct Layer: Sendable {
        public let name: String
        public let holds: Bool
        public let detail: String
    }

    public let layers: [Layer]
    public let pythonVersion: String
    /// Resident memory of a warm interpreter with nothing preloaded, bytes.
    public let baselineBytes: Int

    /// By layer name.
    public var byName: [String: (holds: Bool, detail: String)] {
        Dictionary(layers.map { ($0.name, (holds: $0.holds, detail: $0.detail)) }) { first, _ in first }
    }

    /// Starts a worker, asks, and ends it.
    public static func read(_ settings: WorkerSettings) throws(WorkerError) -> SandboxFacts {
        let worker = try WorkerProcess(
            path: settings.path, warmth: "bare", withoutNamespaces: settings.withoutNamespaces)
        return SandboxFacts(
            layers: worker.greeting.layers.map { Layer(name: $0.name, holds: $0.holds, detail: $0.detail) },
            pythonVersion: worker.greeting.pythonVersion, baselineBytes: Int(worker.greeting.baselineBytes))
    }
}
