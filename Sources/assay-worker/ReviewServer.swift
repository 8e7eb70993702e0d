internal import Glibc
internal import Idioms
internal import Jail
internal import PythonEmbedding
internal import PythonSyntax
internal import WorkerProtocol

/// A worker that reviews sources: it parses and never runs them.
struct ReviewServer: ~Copyable {
    private let interpreter: Interpreter
    private let reader: SyntaxReader

    init(standardLibrary: String, libraries: [String]) throws {
        try ReaderJail.enter(standardLibrary: standardLibrary, libraries: libraries)
        let interpreter = try Interpreter.start(standardLibrary: standardLibrary)
        reader = try SyntaxReader(interpreter)
        self.interpreter = interpreter
    }

    /// Greets and answers until the command goes away.
    func serve(_ socket: borrowing ControlSocket) throws(ProtocolError) {
        let greeting = WorkerGreeting(layers: [], pythonVersion: interpreter.fullVersion, baselineBytes: 0)
        try socket.send(.greeting, greeting.encode())
        var selection = try SelectedRules(RuleChoice(rules: []))
        while true {
            let (kind, payload) = try socket.receive()
            switch kind {
            case .review:
                let request = try ReviewRequest(decoding: payload)
                // The same rules come with every file of a run.
                if request.rules != selection.choice { selection = try SelectedRules(request.rules) }
                try socket.send(.reviewed, FileReview(request, selection, reader).report().encode())
            case .document:
                do { try socket.send(.documented, try DocumentReader.json(ofTOML: payload, interpreter)) } catch {
                    guard let error = error as? PythonError else { throw .closed }
                    try socket.send(.failure, Array("\(error)".utf8))
                }
            case .reading:
                do { try socket.send(.read, try Reading(reader: reader).answer(payload)) } catch {
                    guard let error = error as? SourceError else { throw .closed }
                    try socket.send(.failure, Array("line \(error.line): \(error.message)".utf8))
                }
            default: throw .unknownTag(kind.rawValue)
            }
        }
    }
}

/// The rules of a run, ready to be looked with.
struct SelectedRules {
    let choice: RuleChoice
    let engine: Engine
    /// Names of those whose rewrites may be applied; nil means all.
    let fixable: Set<String>?
    let findsUnusedSuppressions: Bool

    init(_ choice: RuleChoice) throws(ProtocolError) {
        self.choice = choice
        let (names, fixable) = try choice.names()
        let byName = Dictionary(RuleRegistry.rules.map { ($0.page.name, $0) }) { first, _ in first }
        engine = Engine(names.compactMap { byName[$0] })
        self.fixable = fixable.map(Set.init)
        findsUnusedSuppressions = names.contains(UnusedSuppression.page.name)
    }
}

/// One file from its bytes to its report.
struct FileReview {
    private let request: ReviewRequest
    private let selection: SelectedRules
    private let reader: SyntaxReader
    private let settings: ReviewSettings

    init(_ request: ReviewRequest, _ selection: SelectedRules, _ reader: SyntaxReader) {
        self.request = request
        self.selection = selection
        self.reader = reader
        settings = ReviewSettings(
            targetMinor: Int(request.targetMinor), lineLength: Int(request.lineLength), moduleName: request.moduleName)
    }

    func report() -> ReviewReport {
        var report = ReviewReport()
        do {
            let source = try DecodedSource(request.source)
            let file = ReviewedFile(try reader.read(source), settings: settings)
            try review(file, source, &report)
        } catch {
            report.syntaxError = ReviewReport.SyntaxError(error, in: request.source)
        }
        return report
    }

    private func review(_ file: ReviewedFile, _ source: DecodedSource, _ report: inout ReviewReport) throws(SourceError)
    {
        let engine = selection.engine
        var file = file
        var found: [Verified]
        if request.fixing == .none {
            found = engine.review(file)
        } else {
            let fixer = Fixer(
                engine: engine, settings: settings, upTo: request.fixing == .safe ? .safe : .unsafe
            ) { [reader] in try? reader.read(DecodedSource(utf8: $0)) }
            let honours = request.honoursSuppressions
            let outcome = fixer.fix(file) { finding, file in
                (selection.fixable?.contains(finding.page.name) ?? true)
                    && !(honours && file.suppressions.silence(finding, in: file))
            }
            report.applied = outcome.applied.mapValues { UInt32($0) }
            file = outcome.file
            found = outcome.remaining
            if !outcome.applied.isEmpty { report.fixed = source.encode(Array(file.source.bytes)) }
        }
        if request.honoursSuppressions {
            let silenced = found.filter { file.suppressions.silence($0, in: file) }
            found = found.filter { !file.suppressions.silence($0, in: file) }
            report.suppressedCount = UInt32(silenced.count)
            if selection.findsUnusedSuppressions {
                let pages = engine.rules.map(\.page)
                found += UnusedSuppression.findings(in: file, silenced: silenced, rules: pages)
                found.sort { $0.range.lowerBound < $1.range.lowerBound }
            }
        }
        report.findings = found.map { ReviewReport.Finding($0, in: file.source) }
        report.statementCount = UInt32(file.tree.nodes.count { $0.kind.isStatement })
        if request.praises { report.praises = Praises.all(in: file) }
    }
}

extension ReviewReport.SyntaxError {
    init(_ error: SourceError, in source: [UInt8]) {
        self.init(
            message: error.message,
            start: ReviewReport.Place(
                row: UInt32(clamping: error.line), column: UInt32(clamping: error.column), offset: 0),
            end: ReviewReport.Place(
                row: UInt32(clamping: error.endLine), column: UInt32(clamping: error.endColumn), offset: 0))
    }
}
