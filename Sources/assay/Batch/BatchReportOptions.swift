internal import ArgumentParser
internal import BatchReporting
internal import Challenges
internal import Foundation
internal import Judging
internal import Reporting
internal import Storage

/// How a batch is reported.
struct BatchReportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("One of \(BatchFormats.names.joined(separator: ", ")).", valueName: "format"))
    var outputFormat = "full"

    @Option(name: .long, help: ArgumentHelp("Also write one self-contained page.", valueName: "file.html"))
    var report: String?

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color = ColourChoice.auto

    func check() throws {
        guard BatchFormats.format(named: outputFormat) != nil else {
            throw Failure("--output-format \(outputFormat): choose one of \(BatchFormats.names.joined(separator: ", "))")
        }
        if let report { try checkPage(report) }
    }

    /// Before hours of judging: whether the page can be written where it is wanted.
    private func checkPage(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || !isFolder.boolValue else {
            throw Failure("--report \(path): is a folder; name a file for the page")
        }
        // Let go of at once, it leaves what is there as it is.
        do throws(ReplacedFile.Failure) { _ = try ReplacedFile(path) } catch {
            throw Failure("--report \(path): cannot be written: \(error.reason); name another file")
        }
    }

    /// Writes the report of a run to standard output, and the page if one is asked for.
    ///
    /// - Returns: how many entries could not be judged because they could not be read.
    @discardableResult
    func write(_ store: Store, run: Run, challenges: [String: Challenge]) throws -> Int {
        let source = try RunReport(store, run, challenges: challenges)
        guard let type = BatchFormats.format(named: outputFormat) else { return 0 }
        let terminal = Output.style(1, colour: color)
        let style = BatchStyle(hasColour: terminal.hasColour, width: terminal.width)
        let unread = try source.write(as: type, style) { Output.write($0) }
        if let report { try writePage(source, to: report) }
        return unread
    }

    private func writePage(_ source: RunReport, to path: String) throws {
        let file: ReplacedFile
        do throws(ReplacedFile.Failure) { file = try ReplacedFile(path) } catch {
            throw Failure("--report \(path): cannot be written: \(error.reason)")
        }
        do {
            try source.write(as: HTMLBatch.self, BatchStyle()) { try file.write(Array($0.utf8)) }
            try file.finish()
        } catch let failure as ReplacedFile.Failure {
            throw Failure("--report \(path): cannot be written: \(failure.reason)")
        }
        Output.error("report: \(path)")
    }
}
