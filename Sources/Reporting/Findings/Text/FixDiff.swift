internal import SafeText
internal import WorkerProtocol

/// A rewrite as a small diff of the lines that it changes.
struct FixDiff {
    /// Equal lines in a row that are still shown.
    private static let mostSame = 4

    static func lines(_ fix: ReviewReport.Fix, in lines: SourceLines, _ style: TextStyle) -> [String] {
        let visible = VisibleText(style)
        let hunks = Rewrite(fix.edits, in: lines).hunks
        let rows = hunks.flatMap { [$0.oldRow + $0.old.count, $0.newRow + $0.new.count] }
        let gutter = Gutter(lastRow: max((rows.max() ?? 2) - 1, 1), style)
        let room = max(style.width - gutter.width - 3, 20)
        return Array(
            hunks.map { hunk in
                let window = window(hunk, room, visible)
                return shown(hunk.changes).map { change in
                    guard let (change, row, text) = change else { return gutter.gap }
                    let line = DisplayLine(text, visible).seen(through: window, style)
                    switch change {
                    case .same: return gutter.line(row, line)
                    case .removed: return gutter.line(nil, line, sign: "-", .red)
                    case .added: return gutter.line(row, line, sign: "+", .green)
                    }
                }
            }.joined(separator: [gutter.gap]))
    }

    /// The part of long lines in which they begin to differ.
    private static func window(_ hunk: Rewrite.Hunk, _ room: Int, _ visible: VisibleText) -> Range<Int> {
        let differences = zip(hunk.old, hunk.new).filter { $0 != $1 }.map { old, new in
            DisplayLine(String(zip(old, new).prefix { $0 == $1 }.map(\.0)), visible).width
        }
        guard let first = differences.min(), first > room * 3 / 4 else { return 0..<room }
        let lower = first - room / 3
        return lower..<lower + room
    }

    typealias Line = (change: Rewrite.Hunk.Change, row: Int, text: String)

    /// Nil stands for equal lines that are left out.
    private static func shown(_ changes: [Line]) -> [Line?] {
        var result: [Line?] = []
        var rest = changes[...]
        while let first = rest.first {
            let run = rest.prefix { $0.change == first.change }
            if first.change == .same, run.count > mostSame {
                result += [run.first!, nil, run.last!] as [Line?]
            } else {
                result += run.map { Optional($0) }
            }
            rest = rest.dropFirst(run.count)
        }
        return result
    }
}
