/// Text of the candidate's, cut to what a report can show; what was left out is counted.
enum Excerpts {
    static let longestValue = 2_000
    private static let longestText = 2_000
    private static let mostLines = 20

    static func text(_ bytes: [UInt8]) -> String {
        let head = String(decoding: bytes.prefix(longestText), as: UTF8.self)
        // By code points: to Swift a carriage return and a line feed are one character.
        var lines = head.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).prefix(mostLines)
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
        let shown = lines.utf8.count
        if shown < bytes.count, bytes.count - shown > 1 { lines += "… \(bytes.count - shown) more bytes" }
        return lines
    }
}
