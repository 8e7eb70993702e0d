internal import ArgumentParser
internal import BatchReporting
internal import Challenges
internal import Foundation
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
        let partial = "\(path).partial-\(getpid())"
        guard let file = fopen(partial, "we") else {
            throw Failure("--report \(path): \(String(cString: strerror(errno)))")
        }
        var isWhole = true
        do {
            try source.write(as: HTMLBatch.self, BatchStyle()) { text in
                isWhole = fputs(text, file) >= 0 && isWhole
            }
        } catch {
            fclose(file)
            unlink(partial)
            throw error
        }
        isWhole = fclose(file) == 0 && isWhole
        guard isWhole, rename(partial, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(partial)
            throw Failure("--report \(path): cannot be written: \(reason)")
        }
        Output.error("report: \(path)")
    }
}
