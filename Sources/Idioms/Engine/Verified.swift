internal import PythonSyntax

/// A finding whose conditions were checked, with the rewrite as it may be applied here.
public struct Verified {
    public let page: RulePage
    public let range: Range<Int>
    public let message: String
    public let level: Level
    public let confidence: Confidence
    /// What was checked and held.
    public let checked: [Check]
    public let fix: VerifiedFix?

    /// Nil if a required condition does not hold.
    init?(_ finding: Finding, _ page: RulePage, _ file: ReviewedFile) {
        for check in finding.required where check.failure(file) != nil { return nil }
        var checked = finding.required
        self.page = page
        range = finding.range
        message = finding.message
        level = finding.level ?? page.level
        confidence = finding.confidence ?? page.confidence
        fix = finding.fix.map { VerifiedFix($0, finding.node, file, &checked) }
        self.checked = checked
    }
}

/// A rewrite with everything decided.
public struct VerifiedFix {
    public let title: String
    public let edits: [Edit]
    public let applicability: Applicability
    /// Why it is not safe here; nil for a safe one, and for advice without text.
    public let reason: String?

    init(_ fix: Fix, _ node: Node, _ file: ReviewedFile, _ checked: inout [Check]) {
        var applicability = fix.applicability
        var reason = fix.reason
        for check in fix.safeIf {
            guard let failure = check.failure(file) else {
                checked.append(check)
                continue
            }
            applicability = max(applicability, .unsafe)
            reason = reason ?? failure
        }
        if applicability == .safe, file.hasDynamicNames(around: node) {
            applicability = .unsafe
            reason = "`locals()`, `eval` or `exec` may look at these names"
        }
        var edits = fix.edits
        if !edits.isEmpty, !file.keepComments(&edits) {
            applicability = .displayOnly
            reason = "a comment inside would be lost"
        }
        if file.tree.pythonMinor < 12, node.kind != .joinedStr, edits.contains(where: { file.touchesFString($0.range) }) {
            edits = []
            applicability = .displayOnly
            reason = "before Python 3.12 the parser does not say where exactly the parts of an f-string are"
        }
        title = fix.title
        self.edits = edits
        self.applicability = edits.isEmpty ? .displayOnly : applicability
        self.reason = reason
    }
}

extension ReviewedFile {
    /// Sees to it that no comment in a replaced range is lost: one in whole statements is put on a line before what
    /// replaces them. False if there is one that cannot be kept.
    func keepComments(_ edits: inout [Edit]) -> Bool {
        for index in edits.indices where !edits[index].range.isEmpty {
            let edit = edits[index]
            // Most have none, and then the file need not be searched for comments.
            let start = source.lineRange(source.line(at: edit.range.lowerBound)).lowerBound
            guard source.bytes[start..<edit.range.upperBound].contains(UInt8(ascii: "#")) else { continue }
            // What begins with a comment, or is one, is about it.
            let lost = comments.filter { edit.range.overlaps($0) && !edit.isAboutComment($0, in: self) }.map {
                source[$0]
            }.filter { !edit.replacement.contains($0) }
            if lost.isEmpty { continue }
            guard edit.isStatement else { return false }
            edits[index].replacement = keeping(lost, edit)
        }
        return true
    }

    /// Whether a range covers a part of an f-string, but not all of it.
    func touchesFString(_ range: Range<Int>) -> Bool {
        fStrings.contains {
            $0.overlaps(range) && !(range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound)
                && $0 != range
        }
    }

    private func keeping(_ lost: [String], _ edit: Edit) -> String {
        let ending = source.lineEnding
        let line = source.line(at: edit.range.lowerBound)
        let startsLine = source.lineRange(line).lowerBound == edit.range.lowerBound
        let indentation = source.indentation(at: edit.range.lowerBound)
        let lines = lost.joined(separator: ending + indentation)
        // A deletion takes whole lines; a replacement begins behind its line's indentation.
        return startsLine && edit.replacement.isEmpty
            ? indentation + lines + ending : lines + ending + indentation + edit.replacement
    }
}

extension Edit {
    /// It covers nothing but the comment, and blanks around it.
    func isAboutComment(_ comment: Range<Int>, in file: ReviewedFile) -> Bool {
        let before = file.source[range.lowerBound..<max(range.lowerBound, comment.lowerBound)]
        let after = file.source[min(comment.upperBound, range.upperBound)..<range.upperBound]
        return (before + after).allSatisfy(\.isWhitespace)
    }
}
