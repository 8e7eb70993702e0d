public import Challenges
internal import Foundation

/// What a practice folder holds: by path relative to it, in no order.
public struct PracticeLayout: Sendable {
    public var files: [String: [UInt8]]
    /// Path of what is handed in: one of the files, or a folder of several.
    public var solution: String

    public static let statement = "STATEMENT.md"
    public static let notes = "notes.md"

    /// - Parameters:
    ///   - kind: the challenge's, as `problem.yaml` has it: reviews and tests are begun with files of other names.
    ///   - attachments: the package's, by path relative to `attachments/`.
    ///   - statement: Markdown; nil where the package has none.
    public init(_ challenge: Challenge, kind: String, statement: String?, attachments: [String: [UInt8]]) {
        var files: [String: [UInt8]] = [:]
        let start = Start(kind: kind)
        let ours = [Self.statement, Self.notes, start.file]
        var hasFolder = false
        for (path, bytes) in attachments {
            if path == "starter.py" {
                if !start.isReview { files[start.file] = bytes }
            } else if path.hasPrefix("starter/") {
                hasFolder = true
                files[start.folder + path.dropFirst("starter".count)] = bytes
            } else if path == start.file {
                files[path] = bytes
            } else {
                // Nothing of the package takes the place of what is laid out for every challenge.
                files[ours.contains(path) || path == PracticeMarker.name ? "attachments/\(path)" : path] = bytes
            }
        }
        if !hasFolder, files[start.file] == nil { files[start.file] = Array(start.text(challenge).utf8) }
        solution = hasFolder ? start.folder : start.file
        files[Self.statement] = Array(Self.statement(challenge, statement).utf8)
        files[Self.notes] = Array("# Notes on \(challenge.name)\n".utf8)
        self.files = files
    }

    /// What somebody begins with, by the challenge's kind.
    private struct Start {
        let isReview: Bool
        let file: String
        let folder = "solution"

        init(kind: String) {
            isReview = kind == "critique"
            file = isReview ? "review.md" : kind == "tests" ? "test_solution.py" : "solution.py"
        }

        /// Where the package has nothing to start from.
        func text(_ challenge: Challenge) -> String {
            isReview
                ? "# Review of \(challenge.name)\n\nOne remark a line, with the place in front: `path:line: what is wrong`\n"
                : "# \(challenge.name)\n"
        }
    }

    private static func statement(_ challenge: Challenge, _ statement: String?) -> String {
        var text = "# \(challenge.name)\n\n"
        let hasTitle = statement?.drop(while: \.isWhitespace).hasPrefix("# ") == true
        if hasTitle { text = "" }
        text += statement ?? "The package has no statement."
        if !text.hasSuffix("\n") { text += "\n" }
        let limits = challenge.limits
        func seconds(_ millis: Int) -> String { millis % 1000 == 0 ? "\(millis / 1000)" : "\(Double(millis) / 1000)" }
        return text + "\n---\n\nLimits a case: \(seconds(limits.cpuMillis)) s CPU, \(seconds(limits.wallMillis)) s on the clock, "
            + "\(limits.memoryBytes >> 20) MiB.\n"
    }
}
