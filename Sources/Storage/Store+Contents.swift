public import Challenges
public import Digests
internal import Foundation
internal import GRDB

extension Store {
    /// Records a challenge, unless it is known by that digest.
    public func record(_ challenge: Challenge, digest: Digest) throws(StoreError) {
        try write { database in
            let topics = String(decoding: try JSONEncoder().encode(challenge.topics), as: UTF8.self)
            let statement = try database.cachedStatement(
                sql: """
                    INSERT INTO challenge (digest, slug, name, kind, level, topicsJson, limitsId, caseCount)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING
                    """)
            try statement.execute(arguments: [
                digest.hex, challenge.slug, challenge.name, challenge.kind.rawValue, challenge.level, topics,
                try limitsID(database, challenge.limits), challenge.cases.count,
            ])
        }
    }

    /// What was handed in, byte by byte.
    public func submission(_ digest: Digest) throws(StoreError) -> Submission {
        let submission = try read { database in
            let query = "SELECT name, source, id FROM submission WHERE digest = ?"
            return try Row.fetchOne(database, sql: query, arguments: [digest.hex]).map { row in
                Submission(name: row[0], source: Array(row[1] as Data), files: try files(database, of: row[2]))
            }
        }
        guard let submission else { throw unknown("submission \(digest)") }
        return submission
    }

    func limitsID(_ database: Database, _ limits: Limits) throws -> Int64 {
        let digest = limits.digest.hex
        let find = try database.cachedStatement(sql: "SELECT id FROM limits WHERE digest = ?")
        if let id = try Int64.fetchOne(find, arguments: [digest]) { return id }
        try database.execute(
            sql: """
                INSERT INTO limits (digest, cpuMillis, wallMillis, memoryBytes, outputBytes, valueBytes, generatedItems)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                digest, limits.cpuMillis, limits.wallMillis, limits.memoryBytes, limits.outputBytes, limits.valueBytes,
                limits.generatedItems,
            ])
        return database.lastInsertedRowID
    }

    func challengeID(_ database: Database, _ digest: Digest) throws -> Int64 {
        let find = try database.cachedStatement(sql: "SELECT id FROM challenge WHERE digest = ?")
        guard let id = try Int64.fetchOne(find, arguments: [digest.hex]) else { throw unknown("challenge \(digest)") }
        return id
    }

    func submissionID(_ database: Database, _ digest: Digest) throws -> Int64 {
        let find = try database.cachedStatement(sql: "SELECT id FROM submission WHERE digest = ?")
        guard let id = try Int64.fetchOne(find, arguments: [digest.hex]) else { throw unknown("submission \(digest)") }
        return id
    }

    func submissionID(_ database: Database, _ submission: Submission) throws -> Int64 {
        let digest = Digest(of: submission)
        let find = try database.cachedStatement(sql: "SELECT id FROM submission WHERE digest = ?")
        if let id = try Int64.fetchOne(find, arguments: [digest.hex]) { return id }
        try database.cachedStatement(sql: "INSERT INTO submission (digest, name, source) VALUES (?, ?, ?)")
            .execute(arguments: [digest.hex, submission.name, Data(submission.source)])
        let id = database.lastInsertedRowID
        for (path, contents) in submission.files {
            try database.cachedStatement(
                sql: "INSERT INTO submissionFile (submissionId, path, contents) VALUES (?, ?, ?)"
            ).execute(arguments: [id, path, Data(contents)])
        }
        return id
    }

    /// The files of a submission by path; none where it has only its source.
    func files(_ database: Database, of submission: Int64) throws -> [String: [UInt8]] {
        let query = "SELECT path, contents FROM submissionFile WHERE submissionId = ?"
        let rows = try Row.fetchAll(try database.cachedStatement(sql: query), arguments: [submission])
        return Dictionary(rows.map { ($0[0] as String, Array($0[1] as Data)) }) { first, _ in first }
    }
}
