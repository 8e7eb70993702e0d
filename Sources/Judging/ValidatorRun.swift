internal import Challenges
internal import WorkerProtocol

/// Runs a challenge's own output validator, in a jail of its own kind and never beside a candidate.
///
/// Kattis' interface: arguments are the input file, the answer file, a feedback folder and the validator's flags;
/// the candidate's output is standard input; exit status 42 accepts, 43 rejects, anything else is its failure
/// (https://www.kattis.com/problem-package-format/spec/output_validators.html).
struct ValidatorRun {
    struct Opinion {
        var accepts: Bool
        var message: String
    }

    let validator: OutputValidator
    let lane: Lane

    private static let limits = Limits(
        cpuMillis: 10_000, wallMillis: 30_000, memoryBytes: 1 << 30, outputBytes: 8 << 20)
    private static let folder = "feedback"

    func run(input: [UInt8], answer: [UInt8], output: [UInt8]) throws(JudgingFailure) -> Opinion {
        guard let source = validator.files[validator.main] else { throw .validator("\(validator.main) is missing") }
        var files = validator.files.filter { $0.key != validator.main }
            .map { CaseRequest.File(path: $0.key, contents: $0.value) }
        files.append(CaseRequest.File(path: "input", contents: input))
        files.append(CaseRequest.File(path: "answer", contents: answer))
        let request = CaseRequest(
            mode: .script, cpuMillis: UInt32(Self.limits.cpuMillis), wallMillis: UInt32(Self.limits.wallMillis),
            memoryBytes: UInt64(Self.limits.memoryBytes), outputBytes: UInt64(Self.limits.outputBytes),
            valueBytes: 1 << 20, nonce: .random(in: 1 ... .max), fileName: validator.main, source: source,
            arguments: ["input", "answer", Self.folder + "/"] + validator.arguments, files: files,
            collect: Self.folder, standardInput: output)
        let report: CaseReport
        do { report = try lane.perform(request, for: .checker) } catch { throw .worker(error) }
        let message = report.collected.first { $0.path == "judgemessage.txt" }
            .map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
        switch report.exitCode {
        case 42: return Opinion(accepts: true, message: "")
        case 43: return Opinion(accepts: false, message: Self.oneLine(message))
        default:
            let ending = CaseEnding.of(report, request, limits: Self.limits)
            let why = ending.message.isEmpty
                ? "it ended with exit status \(report.exitCode ?? -1) instead of 42 or 43" : ending.message
            throw .validator("\(validator.main): \(why)")
        }
    }

    private static func oneLine(_ text: String) -> String {
        String(text.split(whereSeparator: \.isNewline).joined(separator: "; ").prefix(500))
    }
}
