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
            let statement = try database.cachedStatement(
                sql: """
                    \(Self.pendingColumns)
                    WHERE runId = ? AND state = 0 AND leads = 1 AND cost >= ? AND (cost > ? OR position < ?)
                    ORDER BY cost, position DESC LIMIT ?
                    """)
            let cost = first?.cost ?? -.infinity
            return try Row.fetchAll(statement, arguments: [run, cost, cost, first?.position ?? .max, max(1, limit)])
                .map { try pending($0, of: run) }
        }
    }

    /// How many judgements a run still waits for.
    public func pendingCount(_ run: Int64) throws(StoreError) -> Int {
        try read {
            try Int.fetchOne(
                $0, sql: "SELECT count(*) FROM entry WHERE runId = ? AND state = 0 AND leads = 1", arguments: [run]) ?? 0
        }
    }
}
