internal import GRDB

extension Store {
    /// Reads all of the store and says what is damaged, in SQLite's words; empty when nothing is.
    ///
    /// - Throws: ``StoreError/Kind/corrupted`` when the damage is such that not even this can be found out.
    public func damage() throws(StoreError) -> [String] {
        try read { database in
            let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let links = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                let table: String = row[0]
                let parent: String = row[2]
                return "a row of \(table) names one of \(parent) that is not there"
            }
            return pages + links
        }
    }
}
