internal import Challenges
public import Foundation
internal import GRDB

extension Store {
    public func record(_ attempt: Attempt) throws(StoreError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO attempt (slug, at, verdict, seconds, passed, total) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    attempt.challenge, attempt.date.timeIntervalSince1970, attempt.verdict.rawValue, attempt.seconds,
                    attempt.passed, attempt.total,
                ])
        }
    }

    /// The earliest first.
    public func attempts(at challenge: String) throws(StoreError) -> [Attempt] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT at, verdict, seconds, passed, total FROM attempt WHERE slug = ? ORDER BY at, id",
                arguments: [challenge]
            ).map { row in
                Attempt(
                    challenge: challenge, date: Date(timeIntervalSince1970: row[0]), verdict: try verdict(row[1]),
                    seconds: row[2], passed: row[3], total: row[4])
            }
        }
    }

    /// When each challenge was solved for the first time, by slug.
    public func solved() throws(StoreError) -> [String: Date] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT slug, min(at) FROM attempt WHERE verdict = 'AC' GROUP BY slug")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Date(timeIntervalSince1970: $0[1])) })
        }
    }

    /// Remembers that hint `number` (from 1) was read; the first time counts.
    public func recordHint(_ number: Int, of challenge: String, at date: Date = Date()) throws(StoreError) {
        try write {
            try $0.execute(
                sql: "INSERT INTO hint (slug, number, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [challenge, number, date.timeIntervalSince1970])
        }
    }

    /// Numbers of the hints that were read, in order.
    public func hints(of challenge: String) throws(StoreError) -> [Int] {
        try read {
            try Int.fetchAll($0, sql: "SELECT number FROM hint WHERE slug = ? ORDER BY number", arguments: [challenge])
        }
    }

    /// All of them in one transaction.
    public func record(_ encounters: [Encounter]) throws(StoreError) {
        try write { database in
            let insert = try database.cachedStatement(sql: "INSERT INTO encounter (rule, at, kind) VALUES (?, ?, ?)")
            for one in encounters {
                try insert.execute(arguments: [one.rule, one.date.timeIntervalSince1970, one.kind.rawValue])
            }
        }
    }

    /// The earliest first.
    public func encounters(with rule: String) throws(StoreError) -> [Encounter] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT at, kind FROM encounter WHERE rule = ? ORDER BY at, id", arguments: [rule]
            ).map { row in
                guard let kind = Encounter.Kind(rawValue: row[1]) else { throw damaged("kind of encounter", row[1]) }
                return Encounter(rule: rule, date: Date(timeIntervalSince1970: row[0]), kind: kind)
            }
        }
    }
}
