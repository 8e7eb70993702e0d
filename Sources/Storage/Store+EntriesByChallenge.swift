internal import GRDB

extension Store {
    /// Gives every entry of a run to `body`, challenge by challenge, in each by candidate.
    ///
    /// Holds `page` of them at most.
    ///
    /// `body` may use the store: nothing is open meanwhile.
    public func forEachEntryByChallenge(
        of run: Int64, page: Int = 1_000, _ body: (RunEntry) throws -> Void
    ) throws {
        _ = try self.run(run)
        var last: RunEntry?
        while true {
            let entries = try entriesByChallenge(of: run, after: last, limit: max(1, page))
            for entry in entries { try body(entry) }
            guard entries.count >= max(1, page) else { return }
            last = entries.last
        }
    }

    private func entriesByChallenge(of run: Int64, after last: RunEntry?, limit: Int) throws(StoreError) -> [RunEntry] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    \(Self.entryColumns)
                    WHERE entry.runId = ? AND (slug, candidate, sample, position) > (?, ?, ?, ?)
                    ORDER BY slug, candidate, sample, position LIMIT ?
                    """)
            return try Row.fetchAll(
                statement,
                arguments: [
                    run, last?.challenge ?? "", last?.candidate ?? "", last?.sample ?? -1, last?.position ?? -1, limit,
                ]
            ).map { try entry($0) }
        }
    }

    /// The slugs that a run's entries name, sorted; also those of which the set has no challenge.
    public func slugs(of run: Int64) throws(StoreError) -> [String] {
        try read {
            try String.fetchAll(
                $0, sql: "SELECT DISTINCT slug FROM entry WHERE runId = ? ORDER BY slug", arguments: [run])
        }
    }

    /// The candidates of a run, sorted.
    public func candidates(of run: Int64) throws(StoreError) -> [String] {
        try read {
            try String.fetchAll(
                $0, sql: "SELECT DISTINCT candidate FROM entry WHERE runId = ? AND candidate <> '' ORDER BY candidate",
                arguments: [run])
        }
    }
}
