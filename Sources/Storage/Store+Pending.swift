internal import Challenges
internal import Digests
internal import Foundation
internal import GRDB

extension Store {
    /// What is still to be judged in a run, the dearest first, `limit` at a time.
    ///
    /// - Parameter last: what was given last; nil for the beginning.
    public func pending(
        _ run: Int64, after last: PendingJudgement? = nil, limit: Int = 64
    ) throws(StoreError) -> [PendingJudgement] {
        try read { database in
            let limit = max(1, limit)
            // Entries of the last cost, then those of lower ones: in one query with OR, every page of a run in which
            // all cost the same would walk over everything before it.
            let (cost, position) = (last?.cost ?? .infinity, last?.position ?? -1)
            let ties = try pending(
                database, run, "cost = ? AND position > ? ORDER BY position", [cost, position], limit: limit)
            guard ties.count < limit else { return ties }
            return try ties
                + pending(
                    database, run, "cost < ? ORDER BY cost DESC, position", [cost], limit: limit - ties.count)
        }
    }

    /// - Parameter clause: which of the pending entries, and their order.
    func pending(
        _ database: Database, _ run: Int64, _ clause: String, _ arguments: StatementArguments, limit: Int
    ) throws -> [PendingJudgement] {
        let statement = try database.cachedStatement(
            sql: "\(Self.pendingColumns) WHERE runId = ? AND state = 0 AND leads = 1 AND \(clause) LIMIT ?")
        return try Row.fetchAll(statement, arguments: [run] + arguments + [limit]).map { row in
            try pending(row, of: run, files: try files(database, of: row[13]))
        }
    }

    static let pendingColumns = """
        SELECT position, entry.slug, submission.name, submission.source, cost, submission.digest, challenge.digest,
        limits.cpuMillis, limits.wallMillis, limits.memoryBytes, outputBytes, valueBytes, generatedItems, submission.id
        FROM entry JOIN submission ON submission.id = submissionId JOIN challenge ON challenge.id = challengeId
        JOIN limits ON limits.id = entry.limitsId
        """

    /// A row of ``pendingColumns``.
    func pending(_ row: Row, of run: Int64, files: [String: [UInt8]]) throws -> PendingJudgement {
        guard let submission = Digest(hex: row[5]), let challenge = Digest(hex: row[6]) else {
            throw damaged("digest", row[5])
        }
        let limits = Limits(
            cpuMillis: row[7], wallMillis: row[8], memoryBytes: row[9], outputBytes: row[10], valueBytes: row[11],
            generatedItems: row[12])
        return PendingJudgement(
            run: run, position: row[0], challengeSlug: row[1],
            submission: Submission(name: row[2], source: Array(row[3] as Data), files: files), cost: row[4],
            key: JudgementKey(submission: submission, challenge: challenge, limits: limits))
    }

    /// Gives every entry of a run to `body` in the order of the batch; holds `page` of them at most.
    ///
    /// `body` may use the store: nothing is open meanwhile.
    public func forEachEntry(
        of run: Int64, page: Int = 1_000, _ body: (RunEntry) throws(StoreError) -> Void
    ) throws(StoreError) {
        _ = try self.run(run)
        var last = -1
        while true {
            let entries = try entries(of: run, after: last, limit: max(1, page))
            for entry in entries { try body(entry) }
            guard let end = entries.last, entries.count >= max(1, page) else { return }
            last = end.position
        }
    }

    private func entries(of run: Int64, after last: Int, limit: Int) throws(StoreError) -> [RunEntry] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "\(Self.entryColumns) WHERE entry.runId = ? AND position > ? ORDER BY position LIMIT ?")
            return try Row.fetchAll(statement, arguments: [run, last, limit]).map { try entry($0) }
        }
    }

    static let entryColumns = """
        SELECT position, candidate, slug, sample, origin, submission.digest, state, reason, judgementId, verdict
        FROM entry LEFT JOIN submission ON submission.id = entry.submissionId
        LEFT JOIN judgement ON judgement.id = judgementId
        """

    /// A row of ``entryColumns``.
    func entry(_ row: Row) throws -> RunEntry {
        RunEntry(
            position: row[0], candidate: row[1], challenge: row[2], sample: row[3], origin: row[4],
            submission: (row[5] as String?).flatMap(Digest.init(hex:)),
            state: try state(row[6], reason: row[7], judgement: row[8], verdict: row[9]))
    }

    func state(_ state: Int, reason: String, judgement: Int64?, verdict: String?) throws -> RunEntry.State {
        switch state {
        case 0: return .pending
        case 2: return .unjudgeable(reason)
        default:
            guard let judgement, let verdict = verdict.flatMap(Verdict.init(rawValue:)) else {
                throw damaged("verdict", verdict ?? "")
            }
            return .judged(judgement: judgement, verdict)
        }
    }
}
