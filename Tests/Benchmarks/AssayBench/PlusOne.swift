internal import WorkerProtocol

/// The program that everybody runs: reads 41, prints 42.
enum PlusOne {
    static let source = "print(int(input())+1)\n"
    static let input = "41\n"
    static let output = "42\n"

    static func request() -> CaseRequest {
        CaseRequest(
            mode: .script, cpuMillis: 2_000, wallMillis: 7_000, memoryBytes: 256 << 20, outputBytes: 8 << 20,
            valueBytes: 1 << 20, nonce: .random(in: 1 ... .max), fileName: "answer.py", source: Array(source.utf8),
            standardInput: Array(input.utf8))
    }

    /// - Throws: ``Broken`` when the case did not go as it must.
    static func check(_ report: CaseReport) throws {
        guard report.exitCode == 0, report.standardOutput == Array(output.utf8) else {
            let error = String(decoding: report.standardError.prefix(200), as: UTF8.self)
            let printed = String(decoding: report.standardOutput.prefix(200), as: UTF8.self)
            throw Broken("printed \(printed), wait status \(report.waitStatus), stop \(report.stop): \(error)")
        }
    }
}
