internal import Challenges
internal import Digests
internal import Foundation
internal import GRDB

extension Store {
    /// Whether the plan of a run is complete.
    public func isPlanned(_ run: Int64) throws(StoreError) -> Bool { try self.run(run).planned != nil }

    /// Writes down all entries of a run, `chunk` of them a transaction: memory does not grow with their number.
    ///
    /// A plan that was interrupted is given again from its first entry: what is there is compared, the rest is added.
    /// A plan that is complete may be given again too, and takes no further entries.
    /// Equal submissions share one judgement; with `reuse`, also one that an earlier run made under the same
    /// conditions.
    ///
    /// - Parameter isWhole: asked behind the last entry: false if there should have been more of them, so that the plan
    ///   is not complete.
    /// - Throws: ``StoreError/Kind/changedPlan`` when an entry is not what it was before the interruption, or is one
    ///   more than a complete plan has.
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
            let plan = try Row.fetchOne(database, sql: "SELECT planned FROM run WHERE id = ?", arguments: [run])
            guard let plan else { throw unknown("run \(run)") }
            let target = Target(run: run, conditions: conditions, isComplete: plan[0] as Double? != nil)
            for (index, entry) in entries.enumerated() {
                try insert(database, entry, position: first + index, target)
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

    /// Where entries go.
    private struct Target {
        var run: Int64
        /// Under which an earlier run's judgement may be shared; nil for none.
        var conditions: Digest?
        /// Nothing is added to it any more.
        var isComplete: Bool
    }

    /// What an entry begins with.
    private struct Standing {
        var state = 0
        var reason = ""
        /// The judgement that the entry shares.
        var judgement: Int64?
        /// Whether the entry is the first of its key in the run: the one that is given out to be judged.
        var leads = false
    }

    private func insert(_ database: Database, _ entry: PlannedEntry, position: Int, _ target: Target) throws {
        var ids: (submission: Int64, challenge: Int64, limits: Int64)?
        var standing = Standing()
        var cost = 0.0
        switch entry.content {
        case .judgeable(let submission, let challenge, let limits, let expected):
            let id = try submissionID(database, submission)
            ids = (id, try challengeID(database, challenge), try limitsID(database, limits))
            cost = expected
        case .unjudgeable(let why): standing = Standing(state: 2, reason: why)
        }
        let same = try database.cachedStatement(
            sql: """
                SELECT candidate, slug, sample, submissionId, challengeId, limitsId FROM entry
                WHERE runId = ? AND position = ?
                """)
        if let row = try Row.fetchOne(same, arguments: [target.run, position]) {
            let isSame =
                row[0] == entry.candidate && row[1] == entry.challenge && row[2] == entry.sample
                && row[3] == ids?.submission && row[4] == ids?.challenge && row[5] == ids?.limits
            guard isSame else { throw changed("\(entry.candidate)/\(entry.challenge) is not what it was") }
            return
        }
        guard !target.isComplete else {
            throw changed("it had \(position) entries and has more now")
        }
        if let ids { standing = try self.standing(database, ids, target) }
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO entry (runId, position, candidate, slug, sample, origin, submissionId, challengeId,
                limitsId, cost, leads, state, reason, judgementId) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            target.run, position, entry.candidate, entry.challenge, entry.sample, entry.origin, ids?.submission,
            ids?.challenge, ids?.limits, cost, standing.leads ? 1 : 0, standing.state, standing.reason,
            standing.judgement,
        ])
    }

    private func standing(
        _ database: Database, _ ids: (submission: Int64, challenge: Int64, limits: Int64), _ target: Target
    ) throws -> Standing {
        let twin = try database.cachedStatement(
            sql: """
                SELECT state, reason, judgementId FROM entry
                WHERE runId = ? AND submissionId = ? AND challengeId = ? AND limitsId = ? LIMIT 1
                """)
        if let row = try Row.fetchOne(twin, arguments: [target.run, ids.submission, ids.challenge, ids.limits]) {
            return Standing(state: row[0], reason: row[1], judgement: row[2])
        }
        guard let conditions = target.conditions else { return Standing(leads: true) }
        // A judging error says nothing about the submission: it is tried again.
        let earlier = try database.cachedStatement(
            sql: """
                SELECT judgement.id FROM judgement JOIN run ON run.id = judgement.runId
                WHERE submissionId = ? AND challengeId = ? AND limitsId = ? AND conditions = ? AND verdict <> 'JE'
                ORDER BY judgement.id DESC LIMIT 1
                """)
        let found = try Int64.fetchOne(
            earlier, arguments: [ids.submission, ids.challenge, ids.limits, conditions.hex])
        return Standing(state: found == nil ? 0 : 1, judgement: found, leads: true)
    }

    private func changed(_ what: String) -> StoreError {
        StoreError(
            .changedPlan, path: path,
            reason: "the submissions have changed since the run was interrupted: \(what); begin a new run")
    }
}
