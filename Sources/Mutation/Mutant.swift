internal import PythonSyntax

/// A source with one small fault put in: tests that are good notice it.
public struct Mutant: Hashable, Sendable {
    /// ``MutationOperator/name`` of what made it.
    public var `operator`: String
    /// The first line that differs, from 1.
    public var line: Int
    /// That line as it was, without blanks around it.
    public var before: String
    /// That line as it is in the mutant, without blanks around it.
    public var after: String
    /// The smallest edit that makes the mutant.
    public var edit: SourceEdit

    public init(operator: String, line: Int, before: String, after: String, edit: SourceEdit) {
        self.operator = `operator`
        self.line = line
        self.before = before
        self.after = after
        self.edit = edit
    }

    /// The mutant's source, from the source that it was made from.
    public func source(from original: [UInt8]) throws(MutationError) -> [UInt8] { try edit.applied(to: original) }

    /// Nil if the edit changes nothing.
    init?(_ edit: SourceEdit, by name: String, in source: SourceText) {
        guard let edit = edit.narrowed(in: source) else { return nil }
        let line = source.line(at: edit.range.lowerBound)
        let old = source.lineRange(line)
        var new = Array(source.bytes[old.lowerBound..<edit.range.lowerBound]) + edit.replacement
        let ends: (UInt8) -> Bool = { $0 == 10 || $0 == 13 }
        if let end = new.firstIndex(where: ends) {
            new.removeSubrange(end...)
        } else {
            new.append(contentsOf: source.bytes[edit.range.upperBound...].prefix { !ends($0) })
        }
        self.init(
            operator: name, line: line + 1, before: Self.stripped(source.bytes[old]), after: Self.stripped(new),
            edit: edit)
    }

    private static func stripped(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        guard let first = bytes.firstIndex(where: { !$0.isLayout }), let last = bytes.lastIndex(where: { !$0.isLayout })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
