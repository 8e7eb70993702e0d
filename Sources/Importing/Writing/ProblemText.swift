internal import Challenges

/// The `problem.yaml` of a challenge.
struct ProblemText {
    let challenge: Challenge
    /// What its origin calls it.
    let source: String

    var text: String {
        var lines = ["problem_format_version: 2025-09", "name: \(Self.quoted(challenge.name))"]
        lines.append("kind: \(challenge.kind.rawValue)")
        if !challenge.entryPoint.isEmpty { lines.append("entry_point: \(challenge.entryPoint)") }
        if !challenge.module.isEmpty { lines.append("module: \(challenge.module)") }
        if !challenge.level.isEmpty { lines.append("level: \(Self.quoted(challenge.level))") }
        if !challenge.topics.isEmpty {
            lines.append("topics: [\(challenge.topics.map(Self.quoted).joined(separator: ", "))]")
        }
        if source != challenge.name { lines.append("source: \(Self.quoted(source))") }
        lines += limits
        if let validator = challenge.validator {
            lines.append("validation: custom\(validator.isInteractive ? " interactive" : "")")
            if !validator.arguments.isEmpty {
                lines.append("validator_flags: \(Self.quoted(validator.arguments.joined(separator: " ")))")
            }
        } else {
            let flags = FlagText.text(of: challenge.flags)
            if !flags.isEmpty { lines.append("validator_flags: \(flags)") }
        }
        lines.append("show: \(challenge.show.rawValue)")
        return lines.map { $0 + "\n" }.joined()
    }

    private var limits: [String] {
        let limits = challenge.limits
        let mebibyte = 1_048_576.0
        return [
            "limits:",
            "  time_limit: \(Double(limits.cpuMillis) / 1000)",
            "  wall_limit: \(Double(limits.wallMillis) / 1000)",
            "  memory: \(Double(limits.memoryBytes) / mebibyte)",
            "  output: \(Double(limits.outputBytes) / mebibyte)",
        ]
    }

    /// A YAML text in double quotes.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\x" + (hex.count == 1 ? "0" : "") + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
