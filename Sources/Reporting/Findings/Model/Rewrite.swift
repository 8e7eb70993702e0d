internal import WorkerProtocol

/// What edits do to a text, by the lines that they change.
struct Rewrite {
    /// A stretch of lines and what takes its place.
    struct Hunk: Equatable {
        /// First row of the old lines and of the new ones.
        var oldRow: Int
        var newRow: Int
        var old: [String]
        var new: [String]
    }

    let hunks: [Hunk]

    init(_ edits: [ReviewReport.Edit], in lines: SourceLines) {
        var hunks: [Hunk] = []
        var shift = 0
        for group in Self.grouped(edits, lines) {
            let old = SourceLines.split(Array(lines.bytes[group.range]))
            let new = SourceLines.split(Self.apply(group.edits, to: lines.bytes, group.range))
            let row = lines.row(at: group.range.lowerBound)
            hunks.append(Hunk(oldRow: row, newRow: row + shift, old: old, new: new))
            shift += new.count - old.count
        }
        self.hunks = hunks
    }

    private struct Group {
        /// Whole lines with their ends.
        var range: Range<Int>
        var edits: [ReviewReport.Edit]
    }

    /// Edits that change the same lines, or lines next to each other.
    private static func grouped(_ edits: [ReviewReport.Edit], _ lines: SourceLines) -> [Group] {
        var groups: [Group] = []
        var position = 0
        for edit in sorted(edits) {
            guard edit.range.lowerBound >= position, edit.range.upperBound <= lines.bytes.count else { continue }
            position = edit.range.upperBound
            let start = lines.start(of: lines.row(at: edit.range.lowerBound))
            var group = Group(range: start..<lines.lineEnd(atOrAfter: position), edits: [edit])
            if let last = groups.last, start <= last.range.upperBound {
                let end = max(last.range.upperBound, group.range.upperBound)
                group = Group(range: last.range.lowerBound..<end, edits: last.edits + [edit])
                groups.removeLast()
            }
            let result = apply(group.edits, to: lines.bytes, group.range)
            if let end = result.last, end != 10, end != 13 {
                // The next line joins what has no end any more.
                let next = lines.start(of: lines.row(at: group.range.upperBound) + 1)
                group.range = group.range.lowerBound..<next
            }
            groups.append(group)
        }
        return groups
    }

    private static func apply(_ edits: [ReviewReport.Edit], to bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = range.lowerBound
        for edit in edits {
            result += bytes[position..<edit.range.lowerBound]
            result += Array(edit.content.utf8)
            position = edit.range.upperBound
        }
        return result + bytes[position..<range.upperBound]
    }

    /// In the order of the source; one that comes twice counts once.
    private static func sorted(_ edits: [ReviewReport.Edit]) -> [ReviewReport.Edit] {
        var seen: Set<ReviewReport.Edit> = []
        return edits.filter { seen.insert($0).inserted }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
}

extension Rewrite.Hunk {
    enum Change: Equatable { case same, removed, added }

    /// The lines in the order of a diff; old rows for removed ones, new rows for the others.
    var changes: [(change: Change, row: Int, text: String)] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [(change: Change, row: Int, text: String)] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                result.append((.removed, oldRow + left, old[left]))
                left += 1
            } else if added.contains(right) {
                result.append((.added, newRow + right, new[right]))
                right += 1
            } else {
                result.append((.same, newRow + right, new[right]))
                left += 1
                right += 1
            }
        }
        return result
    }
}

extension ReviewReport.Edit {
    /// Bytes that it replaces.
    var range: Range<Int> { Int(start.offset)..<Int(max(start.offset, end.offset)) }
}
