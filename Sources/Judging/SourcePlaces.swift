internal import Challenges
internal import WorkerProtocol

/// Turns line and column numbers into the candidate's own lines.
struct SourcePlaces {
    private let lines: [String]
    private let fileName: String
    private static let longestLine = 4_000

    /// - Parameter fileName: what it ran as, where that is not the name it was handed in under.
    init(_ submission: Submission, as fileName: String? = nil) {
        lines = submission.sourceLines()
        self.fileName = fileName ?? submission.name
    }

    /// Adds an exception's frames to an explanation, and a note of those that are left out.
    func add(_ exception: ExceptionRecord, to explanation: inout Explanation, countsCharacters: Bool = false) {
        explanation.frames = frames(of: exception, countsCharacters: countsCharacters)
        guard exception.skippedFrames > 0 else { return }
        explanation.notes.append("\(exception.skippedFrames) frames in the middle are left out")
    }

    /// Frames of an exception. `countsCharacters`: a SyntaxError's columns are code points, a traceback's bytes.
    func frames(of exception: ExceptionRecord, countsCharacters: Bool = false) -> [SourceFrame] {
        exception.frames.map { frame in
            let text = line(Int(frame.line))
            var highlight: Range<Int>?
            if frame.column >= 0 {
                let end = frame.endLine == frame.line && frame.endColumn > frame.column ? Int(frame.endColumn) : nil
                let start = characters(in: text, Int(frame.column), countsCharacters)
                let stop = end.map { characters(in: text, $0, countsCharacters) } ?? text.count
                if start <= text.count { highlight = start..<max(min(stop, text.count), start + 1) }
            }
            return SourceFrame(line: Int(frame.line), function: frame.function, text: cut(text), highlight: highlight)
        }
    }

    /// Places from a stack that CPython wrote when the child was stopped: `  File "name", line 3 in f`,
    /// innermost first. Hostile text at worst names a wrong line of the candidate's own file.
    func frames(ofStack stack: String) -> [SourceFrame] {
        var frames: [SourceFrame] = []
        for row in stack.split(separator: "\n") {
            guard let quote = row.firstRange(of: "\"\(fileName)\", line ") else { continue }
            let rest = row[quote.upperBound...]
            guard let number = Int(rest.prefix { $0.isNumber }), number >= 1, number <= lines.count else { continue }
            let function = rest.firstRange(of: " in ").map { String(rest[$0.upperBound...].prefix(80)) } ?? ""
            frames.append(SourceFrame(line: number, function: function, text: cut(line(number)), highlight: nil))
            if frames.count == 3 { break }
        }
        return frames.reversed()
    }

    private func line(_ number: Int) -> String {
        number >= 1 && number <= lines.count ? lines[number - 1] : ""
    }

    private func cut(_ text: String) -> String {
        text.count <= Self.longestLine ? text : text.prefix(Self.longestLine) + "…"
    }

    private func characters(in text: String, _ offset: Int, _ countsCodePoints: Bool) -> Int {
        countsCodePoints
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(offset))).count
            : String(decoding: text.utf8.prefix(offset), as: UTF8.self).count
    }
}
