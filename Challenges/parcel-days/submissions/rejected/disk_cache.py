# Rejected: as slow as ever, with each answer in a file of its own for the next time.
import hashlib
from pathlib import Path


def days_between(neighbours: dict, depot: str, goal: str) -> int | None:
    queue, seen = [(depot, 0)], {depot}
    for town, days in queue:
        if town == goal:
            return days
        for neighbour in neighbours.get(town, []):
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append((neighbour, days + 1))
    return None


def delivery_days(roads, parcels) -> list[int | None]:
    neighbours = {}
    for one, other in roads:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    answers = []
    for depot, goal in parcels:
        note = Path(hashlib.md5(f"{depot} {goal}".encode()).hexdigest())
        if not note.exists():
            note.write_text(repr(days_between(neighbours, depot, goal)), encoding="utf-8")
        text = note.read_text(encoding="utf-8")
        answers.append(None if text == "None" else int(text))
    return answers
