internal import ArgumentParser
internal import Foundation
internal import Storage

struct RunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "List the runs of a store, the latest first.")

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.open()
        var rows = [["RUN", "BEGUN", "STATE", "LEFT", "SET", "SUBMISSIONS"]]
        do {
            for run in try store.runs() {
                let left = try store.pendingCount(run.id)
                let state = run.finished != nil ? "finished" : run.planned != nil ? "interrupted" : "not planned"
                rows.append([
                    "\(run.id)", run.begun.formatted(.iso8601), state, "\(left)", run.description.set,
                    run.description.submissions,
                ])
            }
        } catch { throw Failure("\(error)") }
        guard rows.count > 1 else { throw Failure("\(options.store): there are no runs in this store") }
        Output.write(Columns.text(rows))
    }
}
