internal import Foundation
internal import Judging
internal import Reporting
internal import Reviewing
internal import WorkerProtocol

/// A file of findings that are accepted: only what is new is reported.
struct ReviewBaseline {
    private let path: String?
    private let isUpdated: Bool

    init(_ command: ReviewCommand, _ plans: ReviewPlans) throws {
        do { path = try plans.configuration(forFolder: ".").baseline } catch { throw Failure("\(error)") }
        isUpdated = command.fixing.updateBaseline
        if isUpdated, path == nil {
            throw Failure("--update-baseline needs --baseline FILE, or `baseline` in the configuration")
        }
    }

    /// Takes accepted findings out; with `--update-baseline` all are accepted, and written down.
    func apply(to files: inout [ReviewedSource]) throws {
        guard let path else { return }
        var accepted = isUpdated ? Baseline() : try read(path)
        for index in files.indices {
            let lines = files[index].source.split(separator: 10, omittingEmptySubsequences: false)
            let name = Baseline.path(of: files[index].path, in: path)
            files[index].report.findings.removeAll { finding in
                let row = Int(finding.start.row) - 1
                let line = lines.indices.contains(row) ? String(decoding: lines[row], as: UTF8.self) : ""
                let print = Baseline.Fingerprint(path: name, rule: finding.rule, line: line)
                if !isUpdated { return accepted.take(print) }
                accepted.add(print)
                return true
            }
        }
        guard isUpdated else { return }
        do { try ReplacedFile.write(accepted.json(), to: path) } catch { throw Failure("\(error)") }
        Output.error("\(accepted.count) finding\(accepted.count == 1 ? "" : "s") in \(path)")
    }

    private func read(_ path: String) throws -> Baseline {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure("cannot read the baseline \(path); --update-baseline makes one")
        }
        do { return try Baseline([UInt8](data), path: path) } catch { throw Failure("\(error)") }
    }
}
