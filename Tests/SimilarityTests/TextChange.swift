import PythonSyntax

/// A replacement in a source, for copies in disguise.
struct TextChange {
    var range: Range<Int>
    var text: String

    /// All of them at once; where two overlap, the one that begins later is left out.
    static func apply(_ changes: [TextChange], to source: SourceText) -> String {
        var result: [UInt8] = []
        var position = 0
        let ordered = changes.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        for change in ordered where change.range.lowerBound >= position {
            result += source.bytes[position..<change.range.lowerBound]
            result += Array(change.text.utf8)
            position = change.range.upperBound
        }
        result += source.bytes[position...]
        return String(decoding: result, as: UTF8.self)
    }
}
