internal import Challenges
internal import GRDB

extension Store {
    /// The mean of the scores of a run's entries, 0 to 100; nil when none has a score.
    public func meanScore(of run: Int64) throws(StoreError) -> Double? {
        try read { database in
            try Double.fetchOne(
                database,
                sql: """
                    SELECT avg(CASE WHEN maximum > 0 THEN 100 * points / maximum ELSE 0 END)
                    FROM entry JOIN score ON score.judgementId = entry.judgementId WHERE runId = ?
                    """, arguments: [run])
        }
    }

    func insertScore(_ database: Database, _ score: Score?, of judgement: Int64) throws {
        guard let score else { return }
        try database.cachedStatement(
            sql: "INSERT INTO score (judgementId, points, maximum, acceptPercent, penalty) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [judgement, score.points, score.maximum, score.acceptPercent, score.penalty])
        let insert = try database.cachedStatement(
            sql: "INSERT INTO scorePart (judgementId, number, grouping, earned, points) VALUES (?, ?, ?, ?, ?)")
        for (number, part) in score.parts.enumerated() {
            try insert.execute(arguments: [judgement, number, part.group, part.earned, part.points])
        }
    }

    func insertRemarks(_ database: Database, _ remarks: [Remark], of judgement: Int64) throws {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO remark (judgementId, number, tone, text, detail) VALUES (?, ?, ?, ?, ?)")
        for (number, remark) in remarks.enumerated() {
            try insert.execute(arguments: [judgement, number, remark.tone.rawValue, remark.text, remark.detail])
        }
    }

    func score(_ database: Database, of judgement: Int64) throws -> Score? {
        let find = try database.cachedStatement(
            sql: "SELECT points, maximum, acceptPercent, penalty FROM score WHERE judgementId = ?")
        guard let row = try Row.fetchOne(find, arguments: [judgement]) else { return nil }
        let parts = try database.cachedStatement(
            sql: "SELECT grouping, earned, points FROM scorePart WHERE judgementId = ? ORDER BY number")
        return Score(
            points: row[0], maximum: row[1], acceptPercent: row[2], penalty: row[3],
            parts: try Row.fetchAll(parts, arguments: [judgement]).map {
                Score.Part(group: $0[0], earned: $0[1], points: $0[2])
            })
    }

    func remarks(_ database: Database, of judgement: Int64) throws -> [Remark] {
        let find = try database.cachedStatement(
            sql: "SELECT tone, text, detail FROM remark WHERE judgementId = ? ORDER BY number")
        return try Row.fetchAll(find, arguments: [judgement]).map { row in
            guard let tone = Remark.Tone(rawValue: row[0]) else { throw damaged("tone of a remark", row[0]) }
            return Remark(tone, row[1], detail: row[2])
        }
    }
}
