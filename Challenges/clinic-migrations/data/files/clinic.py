"""What the cases ask about the database of a clinic."""
from itertools import count

from recorded_sqlite import clear, plan

DAY = "SELECT starts, {} FROM appointments WHERE doctor_id = ? AND starts >= ? AND starts < ? ORDER BY starts"
number = count()


def shape(db):
    """The version, and the columns of each table."""
    tables = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    columns = {table: [row[1] for row in db.execute(f"PRAGMA table_info({table})")] for table in tables}
    return version(db), columns


def version(db):
    return db.execute("PRAGMA user_version").fetchone()[0]


def indexes(db):
    """Name and columns of each index that was created by a statement of its own."""
    query = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL ORDER BY name"
    names = [name for name, in db.execute(query)]
    return {name: [row[2] for row in db.execute(f"PRAGMA index_info({name})")] for name in names}


def rows(db, table):
    return db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()


def scans(db, doctor=1):
    """Whether the database looks through all appointments, or sorts, for a day of a doctor."""
    clear(db)
    db.execute(DAY.format(next(number)), (doctor, "2026-03-02", "2026-03-03")).fetchall()
    text = str(plan(db))
    return "SCAN" in text or "TEMP B-TREE" in text


def attempt(migrate, db, *target):
    """The name of the exception, or the result."""
    try:
        return migrate(db, *target)
    except Exception as error:
        return type(error).__name__
