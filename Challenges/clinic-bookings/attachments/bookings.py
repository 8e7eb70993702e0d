"""The appointment book of a physiotherapy practice, kept in SQLite.

Times are stored as ISO 8601 text in UTC, so that comparing the texts compares the moments.
"""

import csv
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo

PAGE_SIZE = 20

SCHEMA = """
CREATE TABLE IF NOT EXISTS patients (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS appointments (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patients(id),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    reminded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS appointments_by_start ON appointments (starts_at);
"""


class SlotTaken(Exception):
    """Another appointment overlaps the one asked for."""


@dataclass(frozen=True)
class Page:
    """One page of patients; numbers start at 1."""

    rows: list[sqlite3.Row]
    number: int
    has_next: bool


def stored(moment: datetime) -> str:
    """The text under which an aware moment is stored."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(timezone.utc).isoformat(timespec="seconds")


class AppointmentBook:
    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        self._connection = connection

    def add_patient(self, name: str, phone: str) -> int:
        with self._connection:
            cursor = self._connection.execute(
                "INSERT INTO patients (name, phone) VALUES (?, ?)", (name, phone)
            )
        return cursor.lastrowid

    def book(self, patient_id: int, starts_at: datetime, minutes: int = 30) -> int:
        """Enter an appointment and give its number; SlotTaken if it overlaps another one."""
        start, end = stored(starts_at), stored(starts_at + timedelta(minutes=minutes))
        with self._connection:
            # One statement looks and inserts, so that two receptionists cannot both get the slot.
            cursor = self._connection.execute(
                """
                INSERT INTO appointments (patient_id, starts_at, ends_at)
                SELECT ?, ?, ?
                WHERE NOT EXISTS (
                    SELECT 1 FROM appointments WHERE starts_at < ? AND ends_at > ?
                )
                """,
                (patient_id, start, end, end, start),
            )
        if cursor.rowcount == 0:
            raise SlotTaken(f"{start} is taken")
        return cursor.lastrowid

    def find_patients(self, text: str) -> list[sqlite3.Row]:
        """The patients with this text in their name, for the search box at the desk."""
        pattern = f"%{text.strip()}%"
        return self._connection.execute(
            f"SELECT id, name, phone FROM patients WHERE name LIKE '{pattern}' ORDER BY name"
        ).fetchall()

    def patients(self, number: int = 1) -> Page:
        """Page `number` of all patients, in the order of their names."""
        if number < 1:
            raise ValueError("pages are numbered from 1")
        start = (number - 1) * PAGE_SIZE
        (total,) = self._connection.execute("SELECT COUNT(*) FROM patients").fetchone()
        rows = self._connection.execute(
            "SELECT id, name, phone FROM patients ORDER BY name, id LIMIT ? OFFSET ?",
            (PAGE_SIZE, start),
        ).fetchall()
        return Page(rows, number, has_next=start + PAGE_SIZE <= total)

    def day_plan(self, day: date, zone: tzinfo) -> list[tuple[str, str, str]]:
        """Start, name and phone number of every appointment of a day, earliest first."""
        midnight = datetime.combine(day, time(), tzinfo=zone)
        appointments = self._connection.execute(
            "SELECT * FROM appointments WHERE starts_at >= ? AND starts_at < ? ORDER BY starts_at",
            (stored(midnight), stored(midnight + timedelta(days=1))),
        ).fetchall()
        plan = []
        for appointment in appointments:
            patient = self._connection.execute(
                "SELECT name, phone FROM patients WHERE id = ?", (appointment["patient_id"],)
            ).fetchone()
            start = datetime.fromisoformat(appointment["starts_at"]).astimezone(zone)
            plan.append((f"{start:%H:%M}", patient["name"], patient["phone"]))
        return plan

    def export_day(self, day: date, zone: tzinfo, path: str) -> int:
        """Write a day's plan as CSV for the therapists' tablets; gives the number of rows."""
        plan = self.day_plan(day, zone)
        writer = csv.writer(open(path, "w", newline="", encoding="utf-8"))
        writer.writerow(["start", "name", "phone"])
        writer.writerows(plan)
        return len(plan)
