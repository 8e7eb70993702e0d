# Wrong answer: the range comes first in the index, so the appointments of all doctors are searched.
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
        forwards=["CREATE INDEX appointments_by_doctor ON appointments (starts, doctor_id)"],
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
    forwards = [(step + 1, STEPS[step].forwards) for step in range(version, target)]
    back = [(step, STEPS[step].back) for step in reversed(range(target, version))]
    reached = []
    for new_version, statements in forwards + back:
        run(connection, [*statements, f"PRAGMA user_version = {new_version}"])
        reached.append(new_version)
    return reached


def run(connection: Connection, statements: Sequence[str]) -> None:
    """Execute all statements or none of them."""
    with connection:
        connection.execute("BEGIN")
        for statement in statements:
            connection.execute(statement)
