internal import Challenges

/// What each candidate made of each challenge, as far as a page can show it.
struct ResultMatrix {
    struct Cell {
        var samples = 0
        var accepted = 0
        /// The first that was not accepted; else accepted.
        var kind = VerdictKind.accepted
        var passedCases = 0
        var totalCases = 0
        /// Of the last sample that has one, 0 to 100.
        var scorePercent: Double?
    }

    /// A page with more links than this is slow to open.
    static let cellLimit = 20_000

    let challenges: [String]
    private(set) var candidates: [String]
    /// Candidates that have no row.
    private(set) var leftOut = 0
    private var known: Set<String>
    private var shown: Set<String>
    private let columns: Set<String>
    private var cells: [BatchTally.Task: Cell] = [:]
    private let rowLimit: Int

    init(_ report: BatchReport) {
        challenges = Array(report.challenges.map(\.slug).prefix(Self.cellLimit))
        rowLimit = max(1, Self.cellLimit / max(1, challenges.count))
        candidates = Array(report.candidates.prefix(rowLimit))
        known = Set(report.candidates)
        leftOut = report.candidates.count - candidates.count
        shown = Set(candidates)
        columns = Set(challenges)
    }

    mutating func add(_ entry: BatchEntry, _ kind: VerdictKind) {
        guard columns.contains(entry.challenge) else { return }
        if !known.contains(entry.candidate) { admit(entry.candidate) }
        guard shown.contains(entry.candidate) else { return }
        let task = BatchTally.Task(candidate: entry.candidate, challenge: entry.challenge)
        var cell = cells[task] ?? Cell()
        cell.samples += 1
        cell.accepted += kind == .accepted ? 1 : 0
        if cell.kind == .accepted { cell.kind = kind }
        cell.passedCases += entry.passed
        cell.totalCases += entry.total
        cell.scorePercent = entry.score?.percent ?? cell.scorePercent
        cells[task] = cell
    }

    func cell(_ candidate: String, _ challenge: String) -> Cell? {
        cells[BatchTally.Task(candidate: candidate, challenge: challenge)]
    }

    private mutating func admit(_ candidate: String) {
        guard candidates.count < rowLimit else {
            leftOut += known.insert(candidate).inserted ? 1 : 0
            return
        }
        known.insert(candidate)
        shown.insert(candidate)
        candidates.append(candidate)
    }
}
