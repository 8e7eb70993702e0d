public import Challenges
internal import Digests
internal import Foundation
internal import GRDB

extension Store {
    /// - Throws: ``StoreError/Kind/unknown`` when there is none.
    public func judgement(_ id: Int64) throws(StoreError) -> StoredJudgement {
        let found = try read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT runId, submission.digest, challenge.digest, slug, judged, verdict, cpuTotal, cpuPeak,
                    wallTotal, wallPeak, memoryPeak, passed, total, skipped, message, isolationJson, warningsJson
                    FROM judgement JOIN submission ON submission.id = submissionId
                    JOIN challenge ON challenge.id = challengeId
                    WHERE judgement.id = ?
                    """, arguments: [id]
            ).map { row in
                guard let submission = Digest(hex: row[1]), let challenge = Digest(hex: row[2]) else {
                    throw damaged("digest", row[1])
                }
                return StoredJudgement(
                    id: id, run: row[0], submission: submission, challenge: challenge, challengeSlug: row[3],
                    judged: Date(timeIntervalSince1970: row[4]), verdict: try verdict(row[5]), cpuMillis: row[6],
                    peakCpuMillis: row[7], wallMillis: row[8], peakWallMillis: row[9], memoryBytes: row[10],
                    passed: row[11], total: row[12], skipped: row[13], message: row[14], isolation: try texts(row[15]),
                    warnings: try texts(row[16]), score: try score(database, of: id),
                    remarks: try remarks(database, of: id))
            }
        }
        guard let found else { throw unknown("judgement \(id)") }
        return found
    }

    /// The cases of a judgement, in the order in which they ran.
    public func cases(of judgement: Int64) throws(StoreError) -> [CaseResult] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT name, grouping, verdict, cpu, wall, memory, message, explanationJson, blockedJson, penalty,
                    earned, points FROM caseResult WHERE judgementId = ? ORDER BY number
                    """, arguments: [judgement]
            ).map { row in
                guard let group = TestCase.Group(rawValue: row[1]) else { throw damaged("group of cases", row[1]) }
                var result = CaseResult(id: row[0], group: group, verdict: try verdict(row[2]))
                result.cpuMillis = row[3]
                result.wallMillis = row[4]
                result.memoryBytes = row[5]
                result.message = row[6]
                if let text = row[7] as String? {
                    result.explanation = try decoded(ExplanationRecord.self, text).explanation
                }
                result.blocked = try (row[8] as String?).map(texts) ?? []
                result.penalty = row[9]
                if let earned = row[10] as Double?, let points = row[11] as Double? {
                    result.score = CaseScore(earned: earned, points: points)
                }
                return result
            }
        }
    }

    func verdict(_ text: String) throws -> Verdict {
        guard let verdict = Verdict(rawValue: text) else { throw damaged("verdict", text) }
        return verdict
    }

    func texts(_ json: String) throws -> [String] { try decoded([String].self, json) }

    func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        do { return try JSONDecoder().decode(type, from: Data(json.utf8)) } catch {
            throw StoreError(.corrupted, path: path, reason: "is damaged: cannot read \(json.prefix(40))")
        }
    }
}
