internal import WorkerProtocol

/// A rewrite as a small diff of the lines that it changes.
struct FixDiff {
    /// Equal lines in a row that are still shown.
    private static let mostSame = 4

    static func lines(_ fix: ReviewReport.Fix, in lines: SourceLines, _ style: TextStyle) -> [String] {
        let hunks = Rewrite(fix.edits, in: lines).hunks.map(\.changes)
        let gutter = Gutter(lastRow: hunks.joined().map(\.row).max() ?? 1, style)
        let window = 0..<max(style.width - gutter.width - 3, 20)
        let visible = VisibleText(style)
        return Array(
            hunks.map { changes in
                shown(changes).map { change in
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
