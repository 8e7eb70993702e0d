/// Finds the name that somebody most likely meant.
public enum SpellingSuggestion {
    /// The nearest of `names`, if it is near enough to be a slip of the fingers.
    public static func nearest(to word: String, among names: some Sequence<String>) -> String? {
        let word = Array(word.lowercased().prefix(64))
        let limit = max(1, word.count / 3)
        var best: (name: String, distance: Int)?
        for name in names {
            let candidate = Array(name.lowercased().prefix(64))
            // `limit` for `time_limit`, `two` for `two-sum`: a part of the name counts as a small slip.
            let isPart = word.count > 2 && isPart(word, of: candidate)
            let distance = isPart ? limit : editDistance(word, candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    /// `; did you mean NAME?`, or an empty string.
    public static func advice(for word: String, among names: some Sequence<String>) -> String {
        nearest(to: word, among: names).map { "; did you mean \($0)?" } ?? ""
    }

    private static func isPart(_ word: [Character], of name: [Character]) -> Bool {
        name.split(whereSeparator: { $0 == "_" || $0 == "-" }).contains { Array($0) == word }
            || name.starts(with: word)
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = last[column] + (letter == other ? 0 : 1)
                var cost = min(last[column + 1] + 1, current[column] + 1, replaced)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
