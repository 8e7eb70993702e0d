/// The difference of two texts as `diff -u` writes it, three lines of context.
public enum UnifiedDiff {
    private static let context = 3

    /// Empty when both are the same.
    public static func text(_ before: [UInt8], _ after: [UInt8], path: String) -> String {
        guard before != after else { return "" }
        let old = lines(before)
        let new = lines(after)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var steps: [Step] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                steps.append(Step(sign: "-", text: old[i], old: i, new: j))
                i += 1
            } else if j < new.count, inserted.contains(j) {
                steps.append(Step(sign: "+", text: new[j], old: i, new: j))
                j += 1
            } else {
                steps.append(Step(sign: " ", text: old[i], old: i, new: j))
                i += 1
                j += 1
            }
        }
        let name = path.hasPrefix("/") ? path : "/" + path
        return "--- a\(name)\n+++ b\(name)\n" + hunks(steps).map(hunk).joined()
    }

    private struct Step {
        let sign: Character
        /// With its line end, if it has one.
        let text: ArraySlice<UInt8>
        let old: Int
        let new: Int
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 10 {
            found.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { found.append(bytes[start...]) }
        return found
    }

    /// Changes with the lines around them; those that touch share a hunk.
    private static func hunks(_ steps: [Step]) -> [ArraySlice<Step>] {
        var ranges: [Range<Int>] = []
        for (index, step) in steps.enumerated() where step.sign != " " {
            let range = max(0, index - context)..<min(steps.count, index + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { steps[$0] }
    }

    private static func hunk(_ steps: ArraySlice<Step>) -> String {
        let old = steps.count { $0.sign != "+" }
        let new = steps.count { $0.sign != "-" }
        let first = steps.first!
        func range(_ start: Int, _ count: Int) -> String {
            count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
        }
        let body = steps.map { step in
            let text = String(decoding: step.text, as: UTF8.self)
            return "\(step.sign)\(text)" + (step.text.last == 10 ? "" : "\n\\ No newline at end of file\n")
        }
        return "@@ -\(range(first.old, old)) +\(range(first.new, new)) @@\n" + body.joined()
    }
}
