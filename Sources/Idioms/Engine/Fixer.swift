public import PythonSyntax

/// Applies rewrites to a file, in rounds: those that overlap wait for the next one, and each result must parse.
public struct Fixer {
    private let engine: Engine
    private let settings: ReviewSettings
    /// The most drastic rewrites to apply.
    private let upTo: Applicability
    /// Parses a result; nil if it is no Python.
    private let parse: ([UInt8]) -> SyntaxTree?

    public init(
        engine: Engine, settings: ReviewSettings, upTo: Applicability, parse: @escaping ([UInt8]) -> SyntaxTree?
    ) {
        self.engine = engine
        self.settings = settings
        self.upTo = upTo
        self.parse = parse
    }

    /// What fixing came to.
    public struct Outcome {
        /// The file after the last round.
        public var file: ReviewedFile
        /// What is still found in it.
        public var remaining: [Verified]
        /// Applied rewrites by rule.
        public var applied: [String: Int] = [:]
    }

    /// No file needs as many rounds as this, unless two rules undo each other's work.
    private static let mostRounds = 50

    /// `accepts` tells which findings count: those that no comment silences.
    public func fix(_ file: ReviewedFile, accepts: (Verified, ReviewedFile) -> Bool) -> Outcome {
        var outcome = Outcome(file: file, remaining: engine.review(file))
        for _ in 0..<Self.mostRounds {
            let wanted = outcome.remaining.filter { isApplicable($0) && accepts($0, outcome.file) }
            guard !wanted.isEmpty, let (next, used) = applyRound(wanted, outcome.file) else { break }
            for finding in used { outcome.applied[finding.page.name, default: 0] += 1 }
            outcome.file = next
            outcome.remaining = engine.review(next)
        }
        return outcome
    }

    private func isApplicable(_ finding: Verified) -> Bool {
        guard let fix = finding.fix, !fix.edits.isEmpty else { return false }
        return fix.applicability <= upTo
    }

    /// As many as fit together; if the result is no Python, the first one alone that gives some.
    private func applyRound(_ wanted: [Verified], _ file: ReviewedFile) -> (ReviewedFile, [Verified])? {
        let chosen = Self.compatible(wanted)
        if let next = applying(chosen, to: file) { return (next, chosen) }
        for finding in wanted {
            if let next = applying([finding], to: file) { return (next, [finding]) }
        }
        return nil
    }

    private func applying(_ findings: [Verified], to file: ReviewedFile) -> ReviewedFile? {
        let edits = findings.flatMap { $0.fix!.edits }
        let text = Self.apply(edits, to: Array(file.source.bytes))
        guard text != Array(file.source.bytes), let tree = parse(text) else { return nil }
        return ReviewedFile(tree, settings: settings)
    }

    /// Findings whose edits touch none of an earlier one's. The same import may be added by several.
    static func compatible(_ findings: [Verified]) -> [Verified] {
        var taken: [Edit] = []
        return findings.filter { finding in
            let edits = finding.fix!.edits
            let clashes = edits.contains { edit in taken.contains { $0 != edit && touch($0.range, edit.range) } }
            if !clashes { taken += edits }
            return !clashes
        }
    }

    private static func touch(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        if a.isEmpty && b.isEmpty { return false }
        return a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
    }

    /// The text with the edits in it; an edit that comes twice counts once.
    public static func apply(_ edits: [Edit], to text: [UInt8]) -> [UInt8] {
        var seen: Set<Edit> = []
        let ordered = edits.filter { seen.insert($0).inserted }.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 256)
        var position = 0
        for (_, edit) in ordered where edit.range.lowerBound >= position {
            result += text[position..<edit.range.lowerBound]
            result += Array(edit.replacement.utf8)
            position = edit.range.upperBound
        }
        return result + text[position...]
    }
}
