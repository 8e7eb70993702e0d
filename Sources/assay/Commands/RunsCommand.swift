internal import ArgumentParser
internal import BatchReporting
internal import Foundation
internal import Storage

struct RunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "List the runs of a store, the latest first.",
        discussion: "LEFT is what is still to be judged; SCORE the mean of the entries that have one.")

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.open()
        var rows: [[String]] = []
        do {
            let runs = try store.runs()
            let scores = try runs.map { try store.meanScore(of: $0.id) }
            let isScored = scores.contains { $0 != nil }
            rows.append(["RUN", "BEGUN", "STATE", "LEFT"] + (isScored ? ["SCORE"] : []) + ["SET", "SUBMISSIONS"])
            for (run, score) in zip(runs, scores) {
                let left = try store.pendingCount(run.id)
                let state = run.finished != nil ? "finished" : run.planned != nil ? "interrupted" : "not planned"
                rows.append(
                    ["\(run.id)", run.begun.formatted(.iso8601), state, "\(left)"]
                        + (isScored ? [score.map(ScoreText.percent) ?? "–"] : [])
                        + [run.description.set, run.description.submissions])
            }
        } catch { throw Failure("\(error)") }
        guard rows.count > 1 else { throw Failure("\(options.store): there are no runs in this store") }
        Output.write(Columns.text(rows))
    }
}
