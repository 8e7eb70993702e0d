# Run-time error: the index is not unique, so ON CONFLICT has nothing to refer to.
from collections.abc import Iterable
from sqlite3 import Connection

UPSERT = """
    INSERT INTO readings (meter, day, value, version) VALUES (?, ?, ?, ?)
    ON CONFLICT (meter, day) DO UPDATE
    SET value = excluded.value, version = excluded.version
    WHERE excluded.version > readings.version
"""
Reading = tuple[str, str, int, int]


def prepare(connection: Connection) -> None:
    """Add to the database what `store` needs; may be called again."""
    connection.execute("CREATE INDEX IF NOT EXISTS readings_of_meter ON readings (meter, day)")


def store(connection: Connection, batch: Iterable[Reading]) -> tuple[int, int, int]:
    """Store readings (meter, day, value, version); return how many were inserted, updated and left unchanged."""
    latest: dict[tuple[str, str], Reading] = {}
    for reading in batch:
        meter, day, _, version = reading
        if version > latest.get((meter, day), (float("-inf"),))[-1]:
            latest[meter, day] = reading
    with connection:
        before = row_count(connection)
        changed = connection.executemany(UPSERT, latest.values()).rowcount
        inserted = row_count(connection) - before
    return inserted, changed - inserted, len(latest) - changed


def row_count(connection: Connection) -> int:
    return connection.execute("SELECT COUNT(*) FROM readings").fetchone()[0]
