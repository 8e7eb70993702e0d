public import Digests
internal import GRDB

extension Store {
    /// Records the similar pairs of a run, in place of earlier ones, in one transaction.
    ///
    /// - Throws: ``StoreError/Kind/unknown`` for a run or a submission that is not in the store,
    ///   ``StoreError/Kind/invalid`` for a pair that is given twice and a score that is no number.
    public func record(_ pairs: [StoredSimilarity], in run: Int64) throws(StoreError) {
        _ = try self.run(run)
        try write { database in
            try database.execute(sql: "DELETE FROM similarity WHERE runId = ?", arguments: [run])
            let insert = try database.cachedStatement(
                sql: """
                    INSERT INTO similarity (runId, slug, firstId, secondId, score, shared, placesJson)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)
            for pair in pairs {
                let first = try submissionID(database, pair.first)
                let second = try submissionID(database, pair.second)
                try insert.execute(arguments: [
                    run, pair.challenge, first, second, pair.score, pair.shared, try json(pair.places),
                ])
            }
        }
    }

    /// The similar pairs of a run, the most alike first; equal scores by challenge and digests.
    public func similarities(in run: Int64) throws(StoreError) -> [StoredSimilarity] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT one.digest, other.digest, slug, score, shared, placesJson FROM similarity
                    JOIN submission one ON one.id = firstId JOIN submission other ON other.id = secondId
                    WHERE runId = ? ORDER BY score DESC, slug, one.digest, other.digest
                    """, arguments: [run]
            ).map { row in
                guard let first = Digest(hex: row[0]), let second = Digest(hex: row[1]) else {
                    throw damaged("digest", row[0])
                }
                return StoredSimilarity(
                    first: first, second: second, challenge: row[2], score: row[3], shared: row[4],
                    places: try decoded([StoredSimilarity.Place].self, row[5]))
            }
        }
    }

    /// The candidates of a run who handed in a submission for a challenge (its slug), sorted, each once.
    public func candidates(
        with submission: Digest, challenge: String, in run: Int64
    ) throws(StoreError) -> [String] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT DISTINCT candidate FROM entry JOIN submission ON submission.id = submissionId
                    WHERE runId = ? AND submission.digest = ? AND slug = ? ORDER BY candidate
                    """)
            return try String.fetchAll(statement, arguments: [run, submission.hex, challenge])
        }
    }
}
