internal import Digests
public import Foundation
internal import GRDB

extension Store {
    /// Begins a run; it has no entries yet.
    public func begin(_ description: RunDescription, at date: Date = Date()) throws(StoreError) -> Run {
        for json in [description.settings, description.machine, description.isolation] {
            let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
            guard (try? JSONSerialization.jsonObject(with: Data(json.utf8), options: options)) != nil else {
                throw StoreError(
                    .invalid, path: path, reason: "settings and facts of a run must be JSON, not \(json.prefix(40))")
            }
        }
        return try write { database in
            try database.execute(
                sql: """
                    INSERT INTO run (kind, challengeSet, submissions, settingsJson, machineJson, isolationJson, version,
                    identity, conditions, begun) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    description.kind.rawValue, description.set, description.submissions, description.settings,
                    description.machine, description.isolation, description.version, description.identity.hex,
                    description.conditions.hex, date.timeIntervalSince1970,
                ])
            return Run(
                id: database.lastInsertedRowID, description: description,
                begun: Date(timeIntervalSince1970: date.timeIntervalSince1970))
        }
    }

    /// All runs, the latest first.
    public func runs() throws(StoreError) -> [Run] {
        try read { try runs($0, "ORDER BY id DESC", []) }
    }

    /// - Throws: ``StoreError/Kind/unknown`` when there is none.
    public func run(_ id: Int64) throws(StoreError) -> Run {
        guard let run = try read({ try runs($0, "WHERE id = ?", [id]) }).first else { throw unknown("run \(id)") }
        return run
    }

    /// The latest unfinished run of the same kind, set, submissions and settings.
    public func unfinishedRun(like description: RunDescription) throws(StoreError) -> Run? {
        try read {
            try runs($0, "WHERE identity = ? AND finished IS NULL ORDER BY id DESC LIMIT 1", [description.identity.hex])
        }.first
    }

    /// Marks a run as finished.
    ///
    /// - Throws: ``StoreError/Kind/invalid`` while entries are pending or the plan is not complete.
    public func finish(_ run: Int64, at date: Date = Date()) throws(StoreError) {
        let planned = try self.run(run).planned
        try write { database in
            let pending = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM entry WHERE runId = ? AND state = 0", arguments: [run]) ?? 0
            guard planned != nil, pending == 0 else {
                let left = planned == nil ? "is not planned to its end" : "has \(pending) entries to judge"
                throw StoreError(.invalid, path: path, reason: "run \(run) \(left)")
            }
            try database.execute(
                sql: "UPDATE run SET finished = ? WHERE id = ?", arguments: [date.timeIntervalSince1970, run])
        }
    }

    private func runs(_ database: Database, _ clause: String, _ arguments: StatementArguments) throws -> [Run] {
        let query = """
            SELECT id, kind, challengeSet, submissions, settingsJson, machineJson, isolationJson, version, begun,
            planned, finished FROM run \(clause)
            """
        return try Row.fetchAll(database, sql: query, arguments: arguments).map { row in
            guard let kind = RunDescription.Kind(rawValue: row[1]) else { throw damaged("kind of run", row[1]) }
            return Run(
                id: row[0],
                description: RunDescription(
                    kind: kind, set: row[2], submissions: row[3], settings: row[4], machine: row[5], isolation: row[6],
                    version: row[7]),
                begun: Date(timeIntervalSince1970: row[8]),
                planned: (row[9] as Double?).map(Date.init(timeIntervalSince1970:)),
                finished: (row[10] as Double?).map(Date.init(timeIntervalSince1970:)))
        }
    }

    func damaged(_ what: String, _ value: String) -> StoreError {
        StoreError(.corrupted, path: path, reason: "is damaged: there is no \(what) \"\(value)\"")
    }
}
