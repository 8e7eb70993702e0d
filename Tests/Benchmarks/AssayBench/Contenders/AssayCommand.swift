internal import Foundation

/// The `assay` program as people call it, whole.
enum AssayCommand {
    static let execName = "assay exec, the whole process"

    static func exec(_ ground: Ground) -> WholeProcess {
        struct Report: Decodable {
            let status: String
            let stdout: String
        }
        return WholeProcess(
            execName, ground,
            commands: [
                [ground.programs.assay, "exec", ground.answer, "--stdin", ground.input, "--output-format", "json"]
            ],
            input: "/dev/null"
        ) { printed in
            let report = try JSONDecoder().decode(Report.self, from: Data(printed[0].utf8))
            guard report.status == "OK", report.stdout == PlusOne.output else { throw Broken("reported \(report)") }
        }
    }

    static let runName = "assay run, \(CountdownPackage.caseCount) cases of a function"

    static func run(_ ground: Ground) -> WholeProcess {
        struct Report: Decodable {
            struct Case: Decodable { let verdict: String }
            let verdict: String
            let cases: [Case]
        }
        return WholeProcess(
            runName, ground, runsInARow: 1,
            commands: [
                [ground.programs.assay, "run", ground.package.folder, ground.package.solution, "--output-format", "json"]
            ],
            input: "/dev/null"
        ) { printed in
            let report = try JSONDecoder().decode(Report.self, from: Data(printed[0].utf8))
            let verdicts = report.cases.map(\.verdict)
            guard report.verdict == "AC", verdicts == Array(repeating: "AC", count: CountdownPackage.caseCount) else {
                throw Broken("reported \(report)")
            }
        }
    }
}
