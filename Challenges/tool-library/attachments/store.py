"""Tools, members and loans in SQLite."""

import sqlite3
from datetime import datetime, timezone
from decimal import Decimal

from tools import Loan, Member, Tool

PAGE_SIZE = 25

SCHEMA = """
CREATE TABLE IF NOT EXISTS tools (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, deposit TEXT NOT NULL,
    condition TEXT NOT NULL DEFAULT 'good', available INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE IF NOT EXISTS members (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS loans (
    number INTEGER PRIMARY KEY, tool INTEGER NOT NULL REFERENCES tools,
    member INTEGER NOT NULL REFERENCES members, due_at INTEGER NOT NULL, returned_at INTEGER
);
"""


class NotAvailable(Exception):
    """Somebody else has the tool."""


class Store:
    """All moments are kept as seconds since 1970, in UTC."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        connection.executescript(SCHEMA)
        self._connection = connection

    def page_count(self) -> int:
        """How many pages the catalogue has; the last one may be shorter."""
        (total,) = self._connection.execute("SELECT COUNT(*) FROM tools").fetchone()
        return max(1, total // PAGE_SIZE)

    def catalogue(self, page: int = 1, order: str = "name", only: str = "") -> list[Tool]:
        """A page of the tools, ordered by the column that was clicked on; `only` filters by name."""
        rows = self._connection.execute(
            f"SELECT * FROM tools WHERE name LIKE ? ORDER BY {order}, number LIMIT ? OFFSET ?",
            (f"%{only}%", PAGE_SIZE, (page - 1) * PAGE_SIZE),
        )
        return [self._tool(row) for row in rows]

    def lend(self, tool: int, member: int, due_at: datetime) -> int:
        """Give a tool to a member; the number of the loan. NotAvailable if somebody has it."""
        cursor = self._connection.execute(
            "UPDATE tools SET available = 0 WHERE number = ? AND available = 1", (tool,)
        )
        if cursor.rowcount == 0:
            raise NotAvailable(f"tool {tool}")
        self._connection.commit()
        cursor = self._connection.execute(
            "INSERT INTO loans (tool, member, due_at) VALUES (?, ?, ?)",
            (tool, member, int(due_at.timestamp())),
        )
        self._connection.commit()
        return cursor.lastrowid

    def take_back(self, loan: Loan, now: datetime) -> None:
        """Note that a tool has come back."""
        with self._connection:
            self._connection.execute(
                "UPDATE loans SET returned_at = ? WHERE number = ?", (int(now.timestamp()), loan.number)
            )
            self._connection.execute(
                "UPDATE tools SET available = 1 WHERE number = ?", (loan.tool.number,)
            )

    def note_condition(self, tool: Tool) -> None:
        with self._connection:
            self._connection.execute(
                "UPDATE tools SET condition = ? WHERE number = ?", (tool.condition, tool.number)
            )

    def overdue(self, now: datetime) -> list[Loan]:
        """The loans that should have ended before now, the oldest first."""
        rows = self._connection.execute(
            "SELECT * FROM loans WHERE returned_at IS NULL AND due_at < ? ORDER BY due_at, number",
            (int(now.timestamp()),),
        ).fetchall()
        return [self._loan(row) for row in rows]

    def _loan(self, row: sqlite3.Row) -> Loan:
        one = self._connection.execute
        tool = one("SELECT * FROM tools WHERE number = ?", (row["tool"],)).fetchone()
        member = one("SELECT * FROM members WHERE number = ?", (row["member"],)).fetchone()
        due_at = datetime.fromtimestamp(row["due_at"], timezone.utc)
        return Loan(row["number"], self._tool(tool), Member(*member), due_at)

    @staticmethod
    def _tool(row: sqlite3.Row) -> Tool:
        return Tool(row["number"], row["name"], Decimal(row["deposit"]), row["condition"])
