"""What the cases ask about the database of the meter office."""
from itertools import count

from recorded_sqlite import clear, plan

QUESTIONS = [
    "SELECT value, {} FROM readings WHERE meter = 'gas-1' AND day = '2026-01-02'",
    "SELECT value, {} FROM readings WHERE meter = 'gas-1' ORDER BY day",
]
number = count()


def readings(db):
    return db.execute("SELECT * FROM readings ORDER BY id").fetchall()


def table(db):
    """Meter, day, value, version in the order of meter and day."""
    return db.execute("SELECT meter, day, value, version FROM readings ORDER BY meter, day").fetchall()


def quick(db):
    """For each of the two questions: whether it is answered without looking through the table and without sorting."""
    answers = []
    for question in QUESTIONS:
        clear(db)
        db.execute(question.format(next(number))).fetchall()
        text = str(plan(db))
        answers.append("SEARCH" in text and "SCAN" not in text and "TEMP B-TREE" not in text)
    return answers


def attempt(store, db, batch):
    """The result, or the name of the exception."""
    try:
        return store(db, batch)
    except Exception as error:
        return type(error).__name__
