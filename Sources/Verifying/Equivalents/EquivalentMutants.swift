internal import Challenges
internal import Mutation

/// The list of mutants that no test can notice, and the check that it stays true.
struct EquivalentMutants: Sendable {
    let entries: [EquivalentMutant]

    private struct Change: Hashable {
        let before: String
        let after: String

        init(_ mutant: Mutant) { (before, after) = (mutant.before, mutant.after) }

        init(_ entry: EquivalentMutant) {
            (before, after) = (Self.stripped(entry.line), Self.stripped(entry.becomes))
        }

        /// Somebody may have copied the blanks along.
        static func stripped(_ text: String) -> String {
            guard let first = text.firstIndex(where: { !$0.isWhitespace }),
                let last = text.lastIndex(where: { !$0.isWhitespace })
            else { return "" }
            return String(text[first...last])
        }
    }

    private struct Key: Hashable {
        let submission: String
        let change: Change
    }

    private let byKey: [Key: EquivalentMutant]

    init(_ entries: [EquivalentMutant]) {
        self.entries = entries
        byKey = Dictionary(
            entries.map { (Key(submission: Self.fileName($0.submission), change: Change($0)), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The entry that says `mutant` of `submission` (a file name or a path) is equivalent.
    func entry(for mutant: Mutant, of submission: String) -> EquivalentMutant? {
        byKey[Key(submission: Self.fileName(submission), change: Change(mutant))]
    }

    /// Entries that are wrong, in the order of the list: at most one cause each. A sample of the mutants proves
    /// nothing about those outside it, so that such entries pass.
    func stale(after runs: [MutatedSubmission]) -> [StaleEquivalent] {
        var found: [String: (generated: Set<Change>, survived: Set<Change>, isSampled: Bool)] = [:]
        for run in runs {
            var entry = found[Self.fileName(run.name)] ?? ([], [], false)
            entry.generated.formUnion(run.mutants.map(Change.init))
            entry.survived.formUnion(run.survivors.map(Change.init))
            entry.isSampled = entry.isSampled || run.isSampled
            found[Self.fileName(run.name)] = entry
        }
        var seen: Set<Key> = []
        return entries.compactMap { entry in
            let key = Key(submission: Self.fileName(entry.submission), change: Change(entry))
            guard let run = found[key.submission] else {
                return StaleEquivalent(entry: entry, cause: .unknownSubmission)
            }
            let hasReason = !Change.stripped(entry.reason).isEmpty
            let cause: StaleEquivalent.Cause? =
                if !seen.insert(key).inserted { .repeated }
                else if run.survived.contains(key.change) { hasReason ? nil : .withoutReason }
                else if run.generated.contains(key.change) { .neverSurvived }
                else { run.isSampled ? nil : .neverGenerated }
            return cause.map { StaleEquivalent(entry: entry, cause: $0) }
        }
    }
}
