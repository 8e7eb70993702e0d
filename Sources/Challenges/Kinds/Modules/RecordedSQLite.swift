extension GivenModule {
    /// `sqlite3` in memory, with a record of what was executed: N+1 shows in the number of statements, a missing index in
    /// their plans.
    public static let recordedSQLite = GivenModule(
        name: "recorded_sqlite",
        source: #"""
            """Databases in memory that keep a record: connect(*files), statements(c), clear(c), plan(c)."""
            import sqlite3
            import weakref

            __all__ = ["connect", "statements", "clear", "plan"]
            _records = weakref.WeakKeyDictionary()
            _TRANSACTION = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "END")


            class _Connection(sqlite3.Connection):
                pass


            def connect(*files):
                """A connection to a fresh database that these files of SQL have made."""
                connection = sqlite3.connect(":memory:", factory=_Connection)
                for file in files:
                    with open(file, encoding="utf-8") as script:
                        connection.executescript(script.read())
                connection.commit()
                record = []

                def remember(statement):
                    # Statements of triggers come as comments.
                    if not statement.startswith("--"):
                        record.append(" ".join(statement.split()))

                connection.set_trace_callback(remember)
                _records[connection] = record
                return connection


            def statements(connection):
                """What was executed since, in order, without what opens and closes transactions."""
                return [text for text in _records[connection] if not text.upper().startswith(_TRANSACTION)]


            def clear(connection):
                """Forgets what was executed."""
                _records[connection].clear()


            def plan(connection):
                """The query plan of each statement executed since: what SQLite's EXPLAIN QUERY PLAN says."""
                executed = list(_records[connection])
                cursor = connection.cursor()
                cursor.row_factory = None
                plans = []
                for text in executed:
                    if text.upper().startswith(("SELECT", "WITH", "UPDATE", "DELETE", "INSERT")):
                        plans += [row[3] for row in cursor.execute("EXPLAIN QUERY PLAN " + text)]
                _records[connection][:] = executed
                return plans

            """#)
}
