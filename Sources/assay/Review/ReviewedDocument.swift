internal import Reporting
internal import Reviewing
internal import WorkerProtocol

/// A file under review: Python as it stands, or what holds pieces of it.
struct ReviewedDocument {
    enum Form {
        case python
        case notebook(Notebook)
        case markdown(MarkdownCode)
    }

    let path: String
    let form: Form
    /// The file as it was.
    var before: [UInt8]
    /// One for each piece of Python.
    var reports: [ReviewReport]
    /// What all its rewrites together came to, if they were proved.
    var together: RewriteProver.Together?

    /// The pieces that go to a worker; nil for a file that is read when its turn comes.
    static func pieces(_ form: Form) -> [[UInt8]?] {
        switch form {
        case .python: [nil]
        case .notebook(let notebook): [notebook.source]
        case .markdown(let code): code.blocks.map(\.source)
        }
    }

    /// The file after fixing; nil if that changed nothing.
    var fixed: [UInt8]? {
        switch form {
        case .python: return reports[0].fixed
        case .notebook(let notebook): return reports[0].fixed.flatMap { try? notebook.replacing($0) }
        case .markdown(let code):
            var sources: [Int: [UInt8]] = [:]
            for (index, report) in reports.enumerated() { sources[index] = report.fixed }
            return sources.isEmpty ? nil : code.replacing(sources)
        }
    }

    /// Fixed or not: as it is to be shown, findings in places of what is shown.
    var shown: [ReviewedSource] {
        let after = fixed ?? before
        switch form {
        case .python:
            return [ReviewedSource(path: path, source: after, report: reports[0])]
        case .notebook(let old):
            let notebook = (try? Notebook(after, path: path)) ?? old
            return zip(notebook.cells, notebook.split(reports[0])).map { cell, report in
                ReviewedSource(path: path, source: cell.source, report: report, cell: cell.number)
            }
        case .markdown:
            var joined = ReviewReport()
            // A block that does not parse is often no whole program, and not meant to be one.
            for (block, report) in zip(MarkdownCode(after).blocks, reports) where report.syntaxError == nil {
                let placed = block.placed(report)
                joined.findings += placed.findings
                joined.suppressedCount += placed.suppressedCount
                joined.statementCount += placed.statementCount
                joined.praises += placed.praises
                joined.applied.merge(placed.applied) { $0 + $1 }
            }
            return [ReviewedSource(path: path, source: after, report: joined)]
        }
    }

    /// Findings that are left, syntax errors among them.
    var findingCount: Int {
        shown.reduce(0) { $0 + $1.report.findings.count + ($1.report.syntaxError == nil ? 0 : 1) }
    }
}
