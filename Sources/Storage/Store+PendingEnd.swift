internal import Challenges
internal import GRDB

extension Store {
    /// What is still to be judged in a run, from the other end of ``pending(_:after:limit:)``: the cheapest first.
    ///
    /// - Parameter first: what was given last; nil for the end.
    public func pendingFromEnd(
        _ run: Int64, before first: PendingJudgement? = nil, limit: Int = 64
    ) throws(StoreError) -> [PendingJudgement] {
        try read { database in
            let limit = max(1, limit)
            let (cost, position) = (first?.cost ?? -.infinity, first?.position ?? .max)
            let ties = try pending(
                database, run, "cost = ? AND position < ? ORDER BY position DESC", [cost, position], limit: limit)
            guard ties.count < limit else { return ties }
            return try ties
                + pending(
                    database, run, "cost > ? ORDER BY cost, position DESC", [cost], limit: limit - ties.count)
        }
    }

    /// How many judgements a run still waits for.
    public func pendingCount(_ run: Int64) throws(StoreError) -> Int {
        try read {
            let query = "SELECT count(*) FROM entry WHERE runId = ? AND state = 0 AND leads = 1"
            return try Int.fetchOne($0, sql: query, arguments: [run]) ?? 0
        }
    }
}
