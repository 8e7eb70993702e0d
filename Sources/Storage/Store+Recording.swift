public import Challenges
public import Foundation
internal import GRDB

extension Store {
    /// Records a judgement, its cases and the state of every entry that waits for it, in one transaction.
    ///
    /// A second judgement of the same key in the same run changes nothing.
    ///
    /// - Returns: the id of the judgement that the entries have now.
    @discardableResult
    public func record(
        _ judgement: Judgement, for key: JudgementKey, in run: Int64, at date: Date = Date()
    ) throws(StoreError) -> Int64 {
        try write { database in
            let submission = try submissionID(database, key.submission)
            let ids = [submission, try challengeID(database, key.challenge), try limitsID(database, key.limits)]
            let find = try database.cachedStatement(
                sql: """
                    SELECT id FROM judgement WHERE submissionId = ? AND challengeId = ? AND limitsId = ? AND runId = ?
                    """)
            let known = try Int64.fetchOne(find, arguments: StatementArguments(ids + [run]))
            let id = try known ?? insert(database, judgement, ids, run, date)
            try database.cachedStatement(
                sql: """
                    UPDATE entry SET state = 1, judgementId = ?
                    WHERE runId = ? AND submissionId = ? AND challengeId = ? AND limitsId = ? AND state = 0
                    """
            ).execute(arguments: StatementArguments([id, run] + ids))
            return id
        }
    }

    /// Says of every entry that waits for a judgement why there can be none.
    public func recordUnjudgeable(_ key: JudgementKey, in run: Int64, reason: String) throws(StoreError) {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE entry SET state = 2, reason = ?
                    WHERE runId = ? AND submissionId = ? AND challengeId = ? AND limitsId = ? AND state = 0
                    """,
                arguments: [
                    reason, run, try submissionID(database, key.submission), try challengeID(database, key.challenge),
                    try limitsID(database, key.limits),
                ])
        }
    }

    private func insert(
        _ database: Database, _ judgement: Judgement, _ ids: [Int64], _ run: Int64, _ date: Date
    ) throws -> Int64 {
        let cases = judgement.cases
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO judgement (submissionId, challengeId, limitsId, runId, judged, verdict, cpuTotal, cpuPeak,
                wallTotal, wallPeak, memoryPeak, passed, total, skipped, message, isolationJson, warningsJson)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            ids[0], ids[1], ids[2], run, date.timeIntervalSince1970, judgement.verdict.rawValue,
            cases.reduce(0) { $0 + $1.cpuMillis }, cases.map(\.cpuMillis).max() ?? 0,
            cases.reduce(0) { $0 + $1.wallMillis }, cases.map(\.wallMillis).max() ?? 0,
            cases.map(\.memoryBytes).max() ?? 0, cases.count { $0.verdict == .accepted },
            cases.count + judgement.skipped, judgement.skipped,
            cases.first { $0.verdict != .accepted }?.message ?? "", try json(judgement.isolation),
            try json(judgement.warnings),
        ])
        let id = database.lastInsertedRowID
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO caseResult (judgementId, number, name, grouping, verdict, cpu, wall, memory, message,
                explanationJson, blockedJson, penalty, earned, points)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (number, result) in cases.enumerated() {
            try insert.execute(arguments: [
                id, number, result.id, result.group.rawValue, result.verdict.rawValue, result.cpuMillis,
                result.wallMillis, result.memoryBytes, result.message,
                try ExplanationRecord(result.explanation).map { try json($0) },
                result.blocked.isEmpty ? nil : try json(result.blocked), result.penalty, result.score?.earned,
                result.score?.points,
            ])
        }
        try insertScore(database, judgement.score, of: id)
        try insertRemarks(database, judgement.remarks, of: id)
        return id
    }

    func json(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
