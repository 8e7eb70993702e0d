internal import Challenges
internal import WorkerProtocol

/// Runs a package's input validator on one input, in the jail and on the checker's worker.
///
/// Kattis' interface: the input is standard input, exit status 42 accepts it, anything else is a fault of the input or
/// of the validator (https://icpc.io/problem-package-format/spec/2025-09.html#input-validators).
public struct InputValidatorRun: Sendable {
    /// Files of the validator's folder, by path relative to it.
    public let files: [String: [UInt8]]
    /// Which of them is started.
    public let main: String

    private static let limits = Limits(
        cpuMillis: 10_000, wallMillis: 30_000, memoryBytes: 1 << 30, outputBytes: 8 << 20)
    private static let accepting: Int32 = 42
    private static let longestWords = 300

    public init(files: [String: [UInt8]], main: String) {
        self.files = files
        self.main = main
    }

    /// Why it does not accept `input`; nil where it does.
    ///
    /// - Throws: ``WorkerError`` when no worker can be had, or when it was lost.
    public func objection(to input: [UInt8], on lane: Lane) throws(WorkerError) -> String? {
        guard let source = files[main] else { return "\(main) is missing" }
        let others = files.filter { $0.key != main }.sorted { $0.key < $1.key }
            .map { CaseRequest.File(path: $0.key, contents: $0.value) }
        let request = CaseRequest(
            mode: .script, cpuMillis: UInt32(Self.limits.cpuMillis), wallMillis: UInt32(Self.limits.wallMillis),
            memoryBytes: UInt64(Self.limits.memoryBytes), outputBytes: UInt64(Self.limits.outputBytes),
            valueBytes: 1 << 20, nonce: .random(in: 1 ... .max), fileName: main, source: source, files: others,
            standardInput: input)
        let report = try lane.perform(request, for: .checker)
        guard report.exitCode != Self.accepting else { return nil }
        let ending = CaseEnding.of(report, request, limits: Self.limits)
        let printed = String(decoding: report.standardError + report.standardOutput, as: UTF8.self)
            .split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        // A validator says no by any other status; what it printed is then its reason.
        var why = report.exitCode.map { "exit status \($0) instead of \(Self.accepting)" } ?? ending.message
        if ending.exception?.exitStatus == nil, !ending.message.isEmpty { why = ending.message }
        return printed.isEmpty ? why : "\(why) (\(printed.prefix(Self.longestWords)))"
    }
}
