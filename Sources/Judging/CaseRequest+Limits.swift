internal import Challenges
internal import WorkerProtocol

extension CaseRequest {
    /// A request for what may use `limits`, with a nonce of its own.
    init(mode: Mode, limits: Limits, fileName: String, source: [UInt8]) {
        self.init(
            mode: mode, cpuMillis: UInt32(clamping: limits.cpuMillis), wallMillis: UInt32(clamping: limits.wallMillis),
            memoryBytes: UInt64(limits.memoryBytes), outputBytes: UInt64(limits.outputBytes),
            valueBytes: UInt64(limits.valueBytes), nonce: .random(in: 1 ... .max), fileName: fileName, source: source)
    }
}
