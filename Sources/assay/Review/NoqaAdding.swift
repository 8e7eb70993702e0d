internal import Judging
internal import Reviewing
internal import WorkerProtocol

/// `--add-noqa`: every finding gets a comment that silences it.
struct NoqaAdding {
    /// Writes the files; 0, since nothing is left to report.
    func run(_ documents: [ReviewedDocument]) throws -> Int32 {
        var count = 0
        var files = 0
        for document in documents {
            // Comments in other documents' code are for their readers, not for tools.
            guard case .python = document.form else { continue }
            var rules: [Int: [String]] = [:]
            for finding in document.reports[0].findings {
                rules[Int(finding.noqaRow), default: []].append(finding.rule)
            }
            guard !rules.isEmpty else { continue }
            let silenced = NoqaWriter.adding(rules, to: document.before)
            do { try ReplacedFile.write(silenced, to: document.path) } catch { throw Failure("\(error)") }
            count += document.reports[0].findings.count
            files += 1
        }
        Output.error("silenced \(count) finding\(count == 1 ? "" : "s") in \(files) file\(files == 1 ? "" : "s")")
        return 0
    }
}
