internal import ArgumentParser
internal import Foundation
internal import Idioms
internal import Judging
internal import Reviewing
internal import WorkerProtocol

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Review Python for idiom.")

    @Argument(help: "Files and folders, or - for standard input.")
    var paths: [String] = ["."]

    func run() throws {
        let settings = WorkerSettings(path: Programs.worker)
        let rules = RuleRegistry.rules.map(\.page.name)
        let sources = try paths.map { path in (path, path == "-" ? FileBytes.read(0) ?? [] : try SourceFile.bytes(path)) }
        let reports = try ReviewPool(settings: settings, jobs: 2).review(count: sources.count) { index in
            ReviewRequest(source: sources[index].1, rules: rules)
        }
        for (index, report) in reports.enumerated() {
            guard let report else { continue }
            if let error = report.syntaxError {
                Output.write("\(sources[index].0):\(error.start.row):\(error.start.column): \(error.message)\n")
            }
            for finding in report.findings {
                Output.write("\(sources[index].0):\(finding.start.row):\(finding.start.column): \(finding.rule) \(finding.message)\n")
            }
        }
    }
}
