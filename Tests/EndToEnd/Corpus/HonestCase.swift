import Challenges

@testable import Judging

/// A well-behaved program with a known answer: run beside and after attacks, it must never notice them.
struct HonestCase: Sendable {
    private let submission: Submission
    private static let input = "3 1 2\nold friends\n"
    private static let output = "[1, 2, 3] old-friends 500 ['notes']\n"

    private static let body = """
        numbers = sorted(int(word) for word in input().split())
        with open('notes', 'x') as file:
            file.write('mine')
        print(numbers, '-'.join(input().split()), sum(range(1000)) // 999, LIST)

        """

    /// Without imports it runs in another kind of worker, so there are two.
    static let bare = HonestCase(
        submission: Submission(
            name: "honest.py", source: Array(body.replacing("LIST", with: "[open('notes').name]").utf8)))
    static let common = HonestCase(
        submission: Submission(
            name: "honest.py", source: Array(("import os\n" + body.replacing("LIST", with: "os.listdir()")).utf8)))

    /// Spends most of its time asleep, to be running when something else happens.
    static func sleeping(_ seconds: Double) -> HonestCase {
        let source = "import os, time\ntime.sleep(\(seconds))\n" + body.replacing("LIST", with: "os.listdir()")
        return HonestCase(submission: Submission(name: "honest.py", source: Array(source.utf8)))
    }

    /// The one that the same worker serves as `submission`.
    static func like(_ submission: Submission) -> HonestCase {
        submission.purpose() == bare.submission.purpose() ? bare : common
    }

    /// What is wrong with the outcome on `lane`; nil if all is as it must be.
    func defect(on lane: Lane) throws -> String? {
        let limits = Limits(cpuMillis: 1_000, wallMillis: 20_000, memoryBytes: 32 << 20)
        let execution = try ScriptRun(limits: limits).run(submission, standardInput: Array(Self.input.utf8), on: lane)
        let output = String(decoding: execution.standardOutput, as: UTF8.self)
        guard execution.status == "OK", output == Self.output, execution.blocked.isEmpty,
            execution.standardError.isEmpty
        else {
            let error = String(decoding: execution.standardError, as: UTF8.self)
            return
                "\(execution.status) (\(execution.message)), printed \(output.debugDescription), stderr \(error.debugDescription), blocked \(execution.blocked)"
        }
        return nil
    }
}
