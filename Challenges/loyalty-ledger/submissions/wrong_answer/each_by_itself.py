# Wrong answer: commits each transfer; those before the failure stay.
from collections.abc import Iterable
from sqlite3 import Connection


class TransferError(Exception):
    """A batch could not be carried out; `position` is the number of the first transfer that failed, from 0."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(reason)
        self.position = position


def transfer(connection: Connection, transfers: Iterable[tuple[int, int, int]]) -> int:
    """Carry out all transfers (source, target, points) or none of them; return the number of the batch."""
    (batch,) = connection.execute("SELECT COALESCE(MAX(batch), 0) + 1 FROM journal").fetchone()
    if True:
        for position, (source, target, points) in enumerate(transfers):
            if reason := objection(connection, source, target, points):
                raise TransferError(reason, position)
            connection.execute("UPDATE accounts SET points = points - ? WHERE id = ?", (points, source))
            connection.execute("UPDATE accounts SET points = points + ? WHERE id = ?", (points, target))
            connection.execute(
                "INSERT INTO journal (batch, source, target, points) VALUES (?, ?, ?, ?)",
                (batch, source, target, points),
            )
            connection.commit()
    return batch


def objection(connection: Connection, source: int, target: int, points: int) -> str | None:
    """Why this transfer cannot be carried out now, or None."""
    if points < 1:
        return "not a positive number"
    found = {
        account: (balance, frozen)
        for account, balance, frozen in connection.execute(
            "SELECT id, points, frozen FROM accounts WHERE id IN (?, ?)", (source, target)
        )
    }
    if not found.keys() >= {source, target}:
        return "no such account"
    if source == target:
        return "same account"
    if any(frozen for _, frozen in found.values()):
        return "frozen"
    balance, _ = found[source]
    return "too few points" if balance < points else None
