# Rejected: drops everything and builds the wanted version from the oldest tables; what was added since is lost.
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection


@dataclass(frozen=True)
class Step:
    """A change of the schema, from one version to the next, and its way back."""

    forwards: Sequence[str]
    back: Sequence[str]


STEPS = [
    Step(
        forwards=["ALTER TABLE patients ADD COLUMN email TEXT"],
        back=["ALTER TABLE patients DROP COLUMN email"],
    ),
    Step(
        forwards=[
            "CREATE TABLE doctors (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            """INSERT INTO doctors (name)
               SELECT DISTINCT doctor FROM appointments WHERE doctor IS NOT NULL ORDER BY doctor""",
            "ALTER TABLE appointments ADD COLUMN doctor_id INTEGER",
            "UPDATE appointments SET doctor_id = (SELECT id FROM doctors WHERE name = doctor)",
        ],
        back=[
            """UPDATE appointments SET doctor = (SELECT name FROM doctors WHERE doctors.id = doctor_id)
               WHERE doctor IS NULL""",
            "ALTER TABLE appointments DROP COLUMN doctor_id",
            "DROP TABLE doctors",
        ],
    ),
    Step(
        forwards=["CREATE INDEX appointments_by_doctor ON appointments (doctor_id, starts)"],
        back=["DROP INDEX appointments_by_doctor"],
    ),
]
LATEST = len(STEPS)


def migrate(connection: Connection, target: int = LATEST) -> list[int]:
    """Bring the database to the version target, forwards or back; return the versions it went through."""
    if connection.in_transaction:
        raise RuntimeError("a transaction is open")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number in (target, version):
        if number not in range(LATEST + 1):
            raise ValueError(f"there is no version {number}")
    patients = connection.execute("SELECT id, name FROM patients").fetchall()
    appointments = connection.execute("SELECT id, patient_id, doctor, starts FROM appointments").fetchall()
    connection.executescript(
        "DROP TABLE IF EXISTS doctors; DROP TABLE patients; DROP TABLE appointments;"
        "CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
        "CREATE TABLE appointments (id INTEGER PRIMARY KEY, patient_id INTEGER, doctor TEXT, starts TEXT NOT NULL);"
    )
    connection.executemany("INSERT INTO patients VALUES (?, ?)", patients)
    connection.executemany("INSERT INTO appointments VALUES (?, ?, ?, ?)", appointments)
    for step in STEPS[:target]:
        for statement in step.forwards:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {target}")
    connection.commit()
    step = 1 if target > version else -1
    return list(range(version + step, target + step, step))
