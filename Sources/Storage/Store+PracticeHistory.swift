internal import Challenges
internal import Foundation
internal import GRDB

/// All of somebody's practice at once; each list has the earliest first.
extension Store {
    /// At all challenges.
    public func attempts() throws(StoreError) -> [Attempt] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT slug, at, verdict, seconds, passed, total FROM attempt ORDER BY at, id"
            ).map { row in
                Attempt(
                    challenge: row[0], date: Date(timeIntervalSince1970: row[1]), verdict: try verdict(row[2]),
                    seconds: row[3], passed: row[4], total: row[5])
            }
        }
    }

    /// Of all challenges.
    public func hintReadings() throws(StoreError) -> [HintReading] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT slug, number, at FROM hint ORDER BY at, slug, number").map { row in
                HintReading(challenge: row[0], number: row[1], date: Date(timeIntervalSince1970: row[2]))
            }
        }
    }

    /// With all rules.
    public func encounters() throws(StoreError) -> [Encounter] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT rule, at, kind FROM encounter ORDER BY at, id").map { row in
                guard let kind = Encounter.Kind(rawValue: row[2]) else { throw damaged("kind of encounter", row[2]) }
                return Encounter(rule: row[0], date: Date(timeIntervalSince1970: row[1]), kind: kind)
            }
        }
    }

    public func record(_ event: PracticeEvent) throws(StoreError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO practiceEvent (slug, at, kind) VALUES (?, ?, ?)",
                arguments: [event.challenge, event.date.timeIntervalSince1970, event.kind.rawValue])
        }
    }

    public func practiceEvents() throws(StoreError) -> [PracticeEvent] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT slug, at, kind FROM practiceEvent ORDER BY at, id").map { row in
                guard let kind = PracticeEvent.Kind(rawValue: row[2]) else {
                    throw damaged("kind of practice event", row[2])
                }
                return PracticeEvent(challenge: row[0], date: Date(timeIntervalSince1970: row[1]), kind: kind)
            }
        }
    }
}
