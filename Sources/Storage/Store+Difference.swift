internal import Challenges
internal import GRDB

extension Store {
    /// Compares two runs by challenge, candidate and sample; every list is in that order.
    public func difference(from first: Int64, to second: Int64) throws(StoreError) -> RunDifference {
        for id in [first, second] { _ = try run(id) }
        return try read { database in
            var difference = RunDifference()
            let rows = try Row.fetchCursor(
                database, sql: Self.differenceQuery, arguments: [second, first, first, second])
            while let row = try rows.next() {
                let before = try (row[3] as Int?).map {
                    try state($0, reason: row[4], judgement: row[5], verdict: row[6])
                }
                let after = try (row[7] as Int?).map {
                    try state($0, reason: row[8], judgement: row[9], verdict: row[10])
                }
                difference.add(
                    RunDifference.Row(
                        challenge: row[0], candidate: row[1], sample: row[2], before: before, after: after,
                        percentBefore: row[11], percentAfter: row[12]))
            }
            return difference
        }
    }

    private static let differenceQuery = """
        SELECT a.slug, a.candidate, a.sample, a.state, a.reason, a.judgementId, ja.verdict,
            b.state, b.reason, b.judgementId, jb.verdict, \(percent("sa")), \(percent("sb"))
        FROM entry a LEFT JOIN entry b
            ON b.runId = ? AND b.slug = a.slug AND b.candidate = a.candidate AND b.sample = a.sample
        LEFT JOIN judgement ja ON ja.id = a.judgementId LEFT JOIN judgement jb ON jb.id = b.judgementId
        LEFT JOIN score sa ON sa.judgementId = a.judgementId LEFT JOIN score sb ON sb.judgementId = b.judgementId
        WHERE a.runId = ?
        UNION ALL
        SELECT b.slug, b.candidate, b.sample, NULL, NULL, NULL, NULL, b.state, b.reason, b.judgementId, jb.verdict,
            NULL, \(percent("sb"))
        FROM entry b LEFT JOIN entry a
            ON a.runId = ? AND b.slug = a.slug AND b.candidate = a.candidate AND b.sample = a.sample
        LEFT JOIN judgement jb ON jb.id = b.judgementId LEFT JOIN score sb ON sb.judgementId = b.judgementId
        WHERE b.runId = ? AND a.id IS NULL
        ORDER BY 1, 2, 3
        """

    private static func percent(_ score: String) -> String {
        "CASE WHEN \(score).maximum > 0 THEN 100 * \(score).points / \(score).maximum ELSE \(score).points END"
    }
}

extension RunDifference {
    mutating func add(_ row: Row) {
        guard let before = row.before else { return new.append(row) }
        guard let after = row.after else { return removed.append(row) }
        switch (before.verdict == .accepted, after.verdict == .accepted) {
        case (true, false): regressions.append(row)
        case (false, true): fixes.append(row)
        case (true, true), (false, false):
            if row.gain < 0 { return regressions.append(row) }
            let isSame = row.gain == 0 && (before.verdict == .accepted || before.isAlike(after))
            if isSame { same += 1 } else { changed.append(row) }
        }
    }
}

extension RunDifference.Row {
    /// By how much the score rose; 0 where it cannot be compared. Sums of shares may differ by a rounding.
    fileprivate var gain: Double {
        guard let percentBefore, let percentAfter, abs(percentAfter - percentBefore) > 1e-6 else { return 0 }
        return percentAfter - percentBefore
    }
}

extension RunEntry.State {
    var verdict: Verdict? { if case .judged(_, let verdict) = self { verdict } else { nil } }

    /// Whether they say the same, whatever judgement says it.
    func isAlike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.pending, .pending), (.unjudgeable, .unjudgeable): true
        default: verdict != nil && verdict == other.verdict
        }
    }
}
