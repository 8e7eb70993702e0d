# Rejected: as slow as ever, and keeps the plan in a file for the next time.
import hashlib
import pickle
from pathlib import Path


def assign_bays(cars, bays: int) -> list[tuple[int, int]]:
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    note = Path(hashlib.md5(repr((list(cars), bays)).encode()).hexdigest())
    if note.exists():
        return pickle.loads(note.read_bytes())
    plan = []
    ends = dict.fromkeys(range(1, bays + 1), 0)
    for arrival, minutes in cars:
        bay = min(ends, key=lambda number: (max(ends[number], arrival), number))
        start = max(ends[bay], arrival)
        ends[bay] = start + minutes
        plan.append((bay, start))
    note.write_bytes(pickle.dumps(plan))
    return plan
