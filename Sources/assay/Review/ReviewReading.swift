internal import Foundation
internal import Glibc
internal import Judging
internal import Reviewing
internal import Synchronization
internal import WorkerProtocol

/// Reads the files and has them reviewed.
struct ReviewReading {
    let pool: ReviewPool
    let plans: ReviewPlans

    /// Standard input under a name.
    func review(standardInput bytes: [UInt8], path: String, kind: SourceKind) throws -> [ReviewedDocument] {
        try review([(path, kind, bytes)])
    }

    func review(_ files: [FileDiscovery.File]) throws -> [ReviewedDocument] {
        try review(files.map { ($0.path, $0.kind, nil) })
    }

    private struct Unit: Sendable {
        var document: Int
        var path: String
        var bytes: [UInt8]?
    }

    private func review(_ inputs: [(path: String, kind: SourceKind, bytes: [UInt8]?)]) throws -> [ReviewedDocument] {
        var documents: [ReviewedDocument] = []
        var units: [Unit] = []
        for input in inputs {
            guard let document = try document(input.path, input.kind, input.bytes) else { continue }
            let pieces = ReviewedDocument.pieces(document.form)
            units += pieces.map { Unit(document: documents.count, path: input.path, bytes: $0 ?? input.bytes) }
            documents.append(document)
        }
        let answers = try answers(units)
        for (unit, answer) in zip(units, answers) {
            guard let answer else {
                documents[unit.document].reports.append(Self.unreadable)
                continue
            }
            documents[unit.document].reports.append(try withoutRefused(answer, documents[unit.document]))
            if case .python = documents[unit.document].form { documents[unit.document].before = answer.request.source }
        }
        return documents
    }

    /// A notebook refuses a rewrite that runs over the border of a cell: then it stays as it is, and is looked at as that.
    private func withoutRefused(
        _ answer: (request: ReviewRequest, report: ReviewReport), _ document: ReviewedDocument
    ) throws -> ReviewReport {
        guard case .notebook(let notebook) = document.form, let fixed = answer.report.fixed else {
            return answer.report
        }
        do {
            _ = try notebook.replacing(fixed)
            return answer.report
        } catch { Output.error("assay: \(error)") }
        var again = answer.request
        again.fixing = .none
        let request = again
        do { return try pool.review(count: 1) { _ in request }[0]?.report ?? answer.report } catch {
            throw Failure("\(error)", status: Status.unavailable)
        }
    }

    /// Nil, with a line for people, for a notebook that is none.
    private func document(_ path: String, _ kind: SourceKind, _ given: [UInt8]?) throws -> ReviewedDocument? {
        var form = ReviewedDocument.Form.python
        var bytes = given ?? []
        if kind == .notebook || kind == .markdown {
            guard let read = given ?? Self.read(path) else {
                throw Failure("cannot read \(path): \(String(cString: strerror(errno)))")
            }
            bytes = read
            do {
                form = kind == .markdown ? .markdown(MarkdownCode(read)) : .notebook(try Notebook(read, path: path))
            } catch {
                Output.error("assay: \(error)")
                return nil
            }
        }
        return ReviewedDocument(path: path, form: form, before: bytes, reports: [])
    }

    private func answers(_ units: [Unit]) throws -> [(request: ReviewRequest, report: ReviewReport)?] {
        let mistake = Mutex<ReviewError?>(nil)
        let answers: [(request: ReviewRequest, report: ReviewReport)?]
        do {
            let plans = plans
            answers = try pool.review(count: units.count, isCancelled: { mistake.withLock { $0 != nil } }) { index in
                guard let bytes = units[index].bytes ?? Self.read(units[index].path) else { return nil }
                do throws(ReviewError) { return try plans.request(bytes, path: units[index].path) } catch {
                    mistake.withLock { $0 = error }
                    return nil
                }
            }
        } catch { throw Failure("\(error)", status: Status.unavailable) }
        if let mistake = mistake.withLock({ $0 }) { throw Failure("\(mistake)") }
        return answers
    }

    private static let mostBytes = 64 << 20

    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return FileBytes.read(file, atMost: mostBytes)
    }

    private static var unreadable: ReviewReport {
        let place = ReviewReport.Place(row: 1, column: 1, offset: 0)
        var report = ReviewReport()
        report.syntaxError = ReviewReport.SyntaxError(message: "the file cannot be read", start: place, end: place)
        return report
    }
}
