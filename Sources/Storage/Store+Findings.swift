public import Digests
public import Foundation
internal import GRDB

extension Store {
    /// Records a review of a submission, in place of an earlier one, in one transaction.
    public func record(
        _ findings: [StoredFinding], of submission: Digest, version: String, at date: Date = Date()
    ) throws(StoreError) {
        try write { database in
            let id = try submissionID(database, submission)
            try database.cachedStatement(sql: "DELETE FROM finding WHERE submissionId = ?").execute(arguments: [id])
            try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO review (submissionId, reviewed, version) VALUES (?, ?, ?)"
            ).execute(arguments: [id, date.timeIntervalSince1970, version])
            let insert = try database.cachedStatement(
                sql: """
                    INSERT INTO finding (submissionId, number, rule, code, line, column, message, level, file)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
            for (number, one) in findings.enumerated() {
                try insert.execute(arguments: [
                    id, number, one.rule, one.code, one.line, one.column, one.message, one.level, one.file,
                ])
            }
        }
    }

    /// What the last review said; nil when there was none.
    public func findings(of submission: Digest) throws(StoreError) -> [StoredFinding]? {
        try read { database in
            let review = try Int64.fetchOne(
                database, sql: "SELECT submissionId FROM review JOIN submission ON id = submissionId WHERE digest = ?",
                arguments: [submission.hex])
            guard let review else { return nil }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT rule, code, line, column, message, level, file FROM finding
                    WHERE submissionId = ? ORDER BY number
                    """,
                arguments: [review]
            ).map {
                StoredFinding(rule: $0[0], code: $0[1], line: $0[2], column: $0[3], message: $0[4], level: $0[5], file: $0[6])
            }
        }
    }
}
