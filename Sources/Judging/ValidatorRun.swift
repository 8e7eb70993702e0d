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

    static let limits = Limits(
        cpuMillis: 10_000, wallMillis: 30_000, memoryBytes: 1 << 30, outputBytes: 8 << 20)
    private static let folder = "feedback"

    func run(input: [UInt8], answer: [UInt8], output: [UInt8]) throws(JudgingFailure) -> Opinion {
        var request = try Self.request(validator, input: input, answer: answer, limits: Self.limits)
        request.standardInput = output
        let report: CaseReport
        do { report = try lane.perform(request, for: .checker) } catch { throw .worker(error) }
        return try Self.opinion(of: validator, report, request, limits: Self.limits)
    }

    /// What starts the validator with its three files; its standard input is still to be given.
    static func request(
        _ validator: OutputValidator, input: [UInt8], answer: [UInt8], limits: Limits
    ) throws(JudgingFailure) -> CaseRequest {
        guard let source = validator.files[validator.main] else { throw .validator("\(validator.main) is missing") }
        var request = CaseRequest(mode: .script, limits: limits, fileName: validator.main, source: source)
        request.files = validator.files.filter { $0.key != validator.main }
            .map { CaseRequest.File(path: $0.key, contents: $0.value) }
        request.files.append(CaseRequest.File(path: "input", contents: input))
        request.files.append(CaseRequest.File(path: "answer", contents: answer))
        request.arguments = ["input", "answer", Self.folder + "/"] + validator.arguments
        request.collect = Self.folder
        request.valueBytes = 1 << 20
        return request
    }

    /// What it said by its exit status and its feedback folder.
    static func opinion(
        of validator: OutputValidator, _ report: CaseReport, _ request: CaseRequest, limits: Limits
    ) throws(JudgingFailure) -> Opinion {
        let message = report.collected.first { $0.path == "judgemessage.txt" }
            .map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
        switch report.exitCode {
        case 42: return Opinion(accepts: true, message: "")
        case 43: return Opinion(accepts: false, message: Self.oneLine(message))
        default:
            let ending = CaseEnding.of(report, request, limits: limits)
            let why = ending.message.isEmpty
                ? "it ended with exit status \(report.exitCode ?? -1) instead of 42 or 43" : ending.message
            throw .validator("\(validator.main): \(why)")
        }
    }

    private static func oneLine(_ text: String) -> String {
        String(text.split(whereSeparator: \.isNewline).joined(separator: "; ").prefix(500))
    }
}
