internal import Challenges
internal import Foundation
internal import GRDB

extension Store {
    /// Whether the plan of a run is complete.
    public func isPlanned(_ run: Int64) throws(StoreError) -> Bool { try self.run(run).planned != nil }

    /// Writes down all entries of a run, `chunk` of them a transaction: memory does not grow with their number.
    ///
    /// A plan that was interrupted is given again from its first entry: what is there is compared, the rest is added.
    /// Equal submissions share one judgement; with `reuse`, also one that an earlier run made under the same conditions.
    ///
    /// - Parameter isWhole: asked behind the last entry: false if there should have been more of them, so that the plan is
    ///   not complete.
    /// - Throws: ``StoreError/Kind/changedPlan`` when an entry is not what it was before the interruption.
    public func plan(
        _ run: Int64, entries: some Sequence<PlannedEntry>, reuse: Bool = false, chunk: Int = 1_000,
        isWhole: () -> Bool = { true }
    ) throws(StoreError) {
        let conditions = reuse ? try self.run(run).description.conditions : nil
        var position = 0
        var waiting: [PlannedEntry] = []
        for entry in entries {
            waiting.append(entry)
            guard waiting.count >= max(1, chunk) else { continue }
            try plan(run, waiting, from: position, conditions, isLast: false)
            position += waiting.count
            waiting.removeAll(keepingCapacity: true)
        }
        try plan(run, waiting, from: position, conditions, isLast: isWhole())
    }

    private func plan(
        _ run: Int64, _ entries: [PlannedEntry], from first: Int, _ conditions: Digest?, isLast: Bool
    ) throws(StoreError) {
        try write { database in
            for (index, entry) in entries.enumerated() {
                try insert(database, run, entry, position: first + index, conditions)
            }
            guard isLast else { return }
            let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry WHERE runId = ?", arguments: [run])
            guard count == first + entries.count else {
                throw changed("it had \(count ?? 0) entries and has \(first + entries.count) now")
            }
            try database.execute(
                sql: "UPDATE run SET planned = coalesce(planned, ?) WHERE id = ?",
                arguments: [Date().timeIntervalSince1970, run])
        }
    }

    private func insert(
        _ database: Database, _ run: Int64, _ entry: PlannedEntry, position: Int, _ conditions: Digest?
    ) throws {
        var ids: (submission: Int64, challenge: Int64, limits: Int64)?
        var (cost, reason) = (0.0, "")
        switch entry.content {
        case .source(let name, let source, let challenge, let limits, let expected):
            let digest = Digest(of: source)
            let submission = try submissionID(database, name: name, source: source, digest: digest)
            ids = (submission, try challengeID(database, challenge), try limitsID(database, limits))
            cost = expected
        case .unjudgeable(let why): reason = why
        }
        let same = try database.cachedStatement(
            sql: "SELECT candidate, slug, sample, submissionId, challengeId, limitsId FROM entry WHERE runId = ? AND position = ?")
        if let row = try Row.fetchOne(same, arguments: [run, position]) {
            let isSame =
                row[0] == entry.candidate && row[1] == entry.challenge && row[2] == entry.sample
                && row[3] == ids?.submission && row[4] == ids?.challenge && row[5] == ids?.limits
            guard isSame else { throw changed("\(entry.candidate)/\(entry.challenge) is not what it was") }
            return
        }
        let (judgement, leads) = try ids.map { try standing(database, run, $0, conditions) } ?? (nil, false)
        let state = ids == nil ? 2 : judgement == nil ? 0 : 1
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO entry (runId, position, candidate, slug, sample, origin, submissionId, challengeId, limitsId,
                cost, leads, state, reason, judgementId) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            run, position, entry.candidate, entry.challenge, entry.sample, entry.origin, ids?.submission, ids?.challenge,
            ids?.limits, cost, leads ? 1 : 0, state, reason, judgement,
        ])
    }

    /// The judgement that an entry can share, and whether the entry is the first of its key in the run.
    private func standing(
        _ database: Database, _ run: Int64, _ ids: (submission: Int64, challenge: Int64, limits: Int64),
        _ conditions: Digest?
    ) throws -> (judgement: Int64?, leads: Bool) {
        let twin = try database.cachedStatement(
            sql: """
                SELECT judgementId FROM entry
                WHERE runId = ? AND submissionId = ? AND challengeId = ? AND limitsId = ? LIMIT 1
                """)
        if let row = try Row.fetchOne(twin, arguments: [run, ids.submission, ids.challenge, ids.limits]) {
            return (row[0], false)
        }
        guard let conditions else { return (nil, true) }
        // A judging error says nothing about the submission: it is tried again.
        let earlier = try database.cachedStatement(
            sql: """
                SELECT judgement.id FROM judgement JOIN run ON run.id = judgement.runId
                WHERE submissionId = ? AND challengeId = ? AND limitsId = ? AND conditions = ? AND verdict <> 'JE'
                ORDER BY judgement.id DESC LIMIT 1
                """)
        let found = try Int64.fetchOne(
            earlier, arguments: [ids.submission, ids.challenge, ids.limits, conditions.hex])
        return (found, true)
    }

    private func changed(_ what: String) -> StoreError {
        StoreError(
            .changedPlan, path: path,
            reason: "the submissions have changed since the run was interrupted: \(what); begin a new run")
    }
}
