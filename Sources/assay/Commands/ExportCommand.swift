internal import ArgumentParser
internal import Challenges
internal import Storage

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a run of a store in any of the report formats.")

    @Argument(help: "Number of the run (default: the latest); see `assay runs`.")
    var number: Int64?

    @OptionGroup var options: StoreOptions
    @OptionGroup var report: BatchReportOptions

    func run() throws {
        try report.check()
        let store = try options.open()
        let run = try options.run(number, of: store)
        do { try report.write(store, run: run, challenges: [:]) } catch let error as StoreError {
            throw Failure("\(error)")
        }
    }
}
