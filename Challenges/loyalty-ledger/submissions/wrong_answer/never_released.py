# Wrong answer: rolls back to the savepoint and never releases it, so a transaction stays open.
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from sqlite3 import Connection


class TransferError(Exception):
    """A batch could not be carried out; `position` is the number of the first transfer that failed, from 0."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(reason)
        self.position = position


@contextmanager
def savepoint(connection: Connection) -> Iterator[None]:
    """Undo what the block has done to the database when it raises; leave the caller's transaction alone."""
    connection.execute("SAVEPOINT transfer_batch")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO transfer_batch")
        raise
    else:
        connection.execute("RELEASE transfer_batch")


def transfer(connection: Connection, transfers: Iterable[tuple[int, int, int]]) -> int:
    """Carry out all transfers (source, target, points) or none of them; return the number of the batch."""
    with savepoint(connection):
        (batch,) = connection.execute("SELECT COALESCE(MAX(batch), 0) + 1 FROM journal").fetchone()
        for position, (source, target, points) in enumerate(transfers):
            if reason := objection(connection, source, target, points):
                raise TransferError(reason, position)
            connection.execute("UPDATE accounts SET points = points - ? WHERE id = ?", (points, source))
            connection.execute("UPDATE accounts SET points = points + ? WHERE id = ?", (points, target))
            connection.execute(
                "INSERT INTO journal (batch, source, target, points) VALUES (?, ?, ?, ?)",
                (batch, source, target, points),
            )
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
