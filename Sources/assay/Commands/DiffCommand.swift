internal import ArgumentParser
internal import BatchReporting
internal import Challenges
internal import Storage

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What two runs say differently, regressions first.",
        discussion: """
            A lower score is a regression, too, whether it is accepted or not.

            Exit status: 0 no regression, 1 something that was accepted is not any more or has a lower score,
            2 wrong usage.
            """)

    @Argument(help: "The earlier run; see `assay runs`.")
    var before: Int64

    @Argument(help: "The later run.")
    var after: Int64

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.open()
        let difference: RunDifference
        do { difference = try store.difference(from: before, to: after) } catch { throw Failure("\(error)") }
        let sections = [
            ("regression", difference.regressions), ("fixed", difference.fixes), ("changed", difference.changed),
            ("new", difference.new), ("removed", difference.removed),
        ]
        var rows: [[String]] = []
        for (title, found) in sections {
            rows += found.map { row in
                let sample = row.sample > 0 ? " #\(row.sample + 1)" : ""
                return [title, row.challenge, row.candidate + sample, Self.change(row)]
            }
        }
        if !rows.isEmpty { Output.write(Columns.text(rows)) }
        let counts = sections.map { "\($0.1.count) \($0.0)\($0.0 == "regression" && $0.1.count != 1 ? "s" : "")" }
        Output.write((counts + ["\(difference.same) the same"]).joined(separator: ", ") + "\n")
        if !difference.regressions.isEmpty { throw ExitCode(Status.notAccepted) }
    }

    /// `AC → WA`, or `AC 100 % → AC 75 %`.
    private static func change(_ row: RunDifference.Row) -> String {
        let score = { (percent: Double?) in percent.map { " " + ScoreText.percent($0) } ?? "" }
        return "\(text(row.before))\(score(row.percentBefore)) → \(text(row.after))\(score(row.percentAfter))"
    }

    private static func text(_ state: RunEntry.State?) -> String {
        switch state {
        case nil: "absent"
        case .pending?: "not judged"
        case .judged(_, let verdict)?: verdict.rawValue
        case .unjudgeable?: "unjudgeable"
        }
    }
}
