import Challenges

/// What came of an attack, in the words that an expectation has for it.
struct AttackOutcome: Sendable {
    var status: String
    var message: String
    var blocked: [String]
    var standardOutput = ""
    var exitCode: Int?
    var signal: String?
    var isTruncated = false
    /// Everything that the judge lets out.
    var texts: [String]
    /// What the attack itself says on success must not even be printed where no report shows it.
    var unshown: [String] = []
    private static let cry = "ESCAPED"
    private var wallMillis: Double
    private var memoryBytes: Int
    /// What every case may take beyond its limits: the way to its end, and stacks and allocators.
    private static let graceMillis = 2_000.0
    private static let graceBytes = 64 << 20

    init(_ execution: Execution) {
        status = execution.status
        message = execution.message
        blocked = execution.blocked
        standardOutput = String(decoding: execution.standardOutput, as: UTF8.self)
        exitCode = execution.exitCode
        signal = execution.signal
        isTruncated = execution.isTruncated
        wallMillis = execution.wallMillis
        memoryBytes = execution.memoryBytes
        texts = [standardOutput, String(decoding: execution.standardError, as: UTF8.self), message]
        texts += execution.explanation.frames.map(\.function)
    }

    /// - Parameter results: of each case, as a reader of the report gets it and as it really was.
    init(_ results: [(shown: CaseResult, full: CaseResult)]) {
        let first = results.first { $0.full.verdict != .accepted } ?? results[0]
        status = first.full.verdict.rawValue
        message = results.map(\.shown.message).joined(separator: " | ")
        blocked = results.flatMap(\.full.blocked)
        wallMillis = results.map(\.full.wallMillis).max() ?? 0
        memoryBytes = results.map(\.full.memoryBytes).max() ?? 0
        texts = results.flatMap { shown, _ in
            let told = shown.explanation
            return [shown.message, told.call, told.expected, told.actual, told.difference, told.printed] + told.notes
                + told.frames.map(\.function)
        }
        unshown = results.map(\.full.explanation.printed)
    }

    /// Each point in which this is not what was expected; empty if it is.
    func mismatches(with expected: AttackExpectation, within limits: Limits) -> [String] {
        var found: [String] = []
        if wallMillis > Double(limits.wallMillis) + Self.graceMillis { found.append("took \(wallMillis) ms") }
        if memoryBytes > limits.memoryBytes + Self.graceBytes { found.append("had \(memoryBytes) bytes") }
        if !expected.status.contains(status) {
            found.append(
                "status: expected \(expected.status.joined(separator: " or ")), got \(status) (\(message.prefix(300)))")
        }
        for act in expected.blocked ?? [] where !blocked.contains(act) {
            found.append("blocked: expected \(act) among them, got \(blocked)")
        }
        if let code = expected.exitCode, exitCode != code {
            found.append("exit status: expected \(code), got \(exitCode ?? -1)")
        }
        if let name = expected.signal, signal != name {
            found.append("signal: expected \(name), got \(signal ?? "none")")
        }
        let printed = Self.trimmed(standardOutput)
        if let stdout = expected.stdout, Self.trimmed(stdout) != printed {
            found.append("stdout: expected \(stdout.debugDescription), got \(printed.prefix(400).debugDescription)")
        }
        if let part = expected.stdoutContains, !part.isEmpty, !printed.contains(part) {
            found.append("stdout: expected \(part.debugDescription) in it, got \(printed.prefix(400).debugDescription)")
        }
        if let truncated = expected.truncated, truncated != isTruncated {
            found.append("truncated: expected \(truncated), got \(isTruncated)")
        }
        if let part = expected.messageContains, !message.contains(part) {
            found.append(
                "message: expected \(part.debugDescription) in it, got \(message.prefix(400).debugDescription)")
        }
        for text in expected.absent ?? [] {
            let places = text == Self.cry ? texts + unshown : texts
            guard let place = places.first(where: { $0.contains(text) }) else { continue }
            found.append("must be absent: \(text.debugDescription), in \(place.prefix(300).debugDescription)")
        }
        return found
    }

    private static func trimmed(_ text: String) -> String {
        var lines = text[...]
        while let last = lines.last, last.isWhitespace { lines.removeLast() }
        while let first = lines.first, first.isWhitespace { lines.removeFirst() }
        return String(lines)
    }
}
