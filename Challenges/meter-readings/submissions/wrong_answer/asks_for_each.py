# Wrong answer: a query for every reading, and then another statement to write it.
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
    connection.execute("CREATE UNIQUE INDEX IF NOT EXISTS readings_of_meter ON readings (meter, day)")


def store(connection: Connection, batch: Iterable[Reading]) -> tuple[int, int, int]:
    """Store readings (meter, day, value, version); return how many were inserted, updated and left unchanged."""
    latest: dict[tuple[str, str], Reading] = {}
    for reading in batch:
        meter, day, _, version = reading
        if version > latest.get((meter, day), (float("-inf"),))[-1]:
            latest[meter, day] = reading
    inserted = updated = 0
    with connection:
        for meter, day, value, version in latest.values():
            found = connection.execute(
                "SELECT id, version FROM readings WHERE meter = ? AND day = ?", (meter, day)
            ).fetchone()
            if found is None:
                inserted += 1
                connection.execute(UPSERT, (meter, day, value, version))
            elif found[1] < version:
                updated += 1
                connection.execute("UPDATE readings SET value = ?, version = ? WHERE id = ?", (value, version, found[0]))
    return inserted, updated, len(latest) - inserted - updated
