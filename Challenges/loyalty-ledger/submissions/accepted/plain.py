# Accepted: balances are computed in a dictionary and written at the end; a savepoint only if a transaction is open.
class TransferError(Exception):
    def __init__(self, reason, position):
        super().__init__(reason)
        self.position = position


def transfer(connection, transfers):
    nested = connection.in_transaction
    if nested:
        connection.execute("SAVEPOINT batch")  # else the first statement that writes begins a transaction
    try:
        batch = book(connection, transfers)
    except BaseException:
        if nested:
            connection.execute("ROLLBACK TO batch")
            connection.execute("RELEASE batch")
        else:
            connection.rollback()
        raise
    if nested:
        connection.execute("RELEASE batch")
    else:
        connection.commit()
    return batch


def book(connection, transfers):
    last = connection.execute("SELECT MAX(batch) FROM journal").fetchone()[0]
    batch = 1 if last is None else last + 1
    accounts = connection.execute("SELECT id, points, frozen FROM accounts").fetchall()
    balance = {number: points for number, points, _ in accounts}
    frozen = {number for number, _, is_frozen in accounts if is_frozen}
    rows = []
    for position, (source, target, points) in enumerate(transfers):
        if points < 1:
            raise TransferError("not a positive number", position)
        if source not in balance or target not in balance:
            raise TransferError("no such account", position)
        if source == target:
            raise TransferError("same account", position)
        if source in frozen or target in frozen:
            raise TransferError("frozen", position)
        if balance[source] < points:
            raise TransferError("too few points", position)
        balance[source] -= points
        balance[target] += points
        rows.append((batch, source, target, points))
    connection.executemany("INSERT INTO journal (batch, source, target, points) VALUES (?, ?, ?, ?)", rows)
    changed = {account for _, *pair, _ in rows for account in pair}
    connection.executemany(
        "UPDATE accounts SET points = ? WHERE id = ?", [(balance[account], account) for account in changed]
    )
    return batch
