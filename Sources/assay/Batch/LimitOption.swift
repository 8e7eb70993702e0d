internal import ArgumentParser
internal import Challenges

/// `--limit time=2 --limit memory=128`: what a batch sets over the challenges' own limits.
struct LimitOption: ExpressibleByArgument {
    enum Name: String, CaseIterable { case time, wall, memory, output }

    let name: Name
    /// Seconds, or MiB.
    let value: Double

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let name = Name(rawValue: String(parts[0])), let value = Double(parts[1]),
            value.isFinite, value > 0, value <= 86_400
        else { return nil }
        self.name = name
        self.value = value
    }

    func apply(to limits: inout Limits) {
        switch name {
        case .time:
            limits.cpuMillis = max(Int((value * 1000).rounded()), 1)
            limits.wallMillis = Limits.defaultWallMillis(cpuMillis: limits.cpuMillis)
        case .wall: limits.wallMillis = max(Int((value * 1000).rounded()), 1)
        case .memory: limits.memoryBytes = Int(value * 1_048_576)
        case .output: limits.outputBytes = Int(value * 1_048_576)
        }
    }

    var text: String { "\(name.rawValue)=\(value)" }
}
