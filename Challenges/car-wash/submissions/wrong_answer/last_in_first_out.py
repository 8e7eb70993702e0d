# Wrong answer: takes the bay that became free last, not the lowest number.
from collections.abc import Iterable
from heapq import heappop, heappush


def assign_bays(cars: Iterable[tuple[int, int]], bays: int) -> list[tuple[int, int]]:
    """Return the bay and the start of the wash for each car."""
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    free = list(range(bays, 0, -1))
    busy: list[tuple[int, int]] = []
    plan = []
    for arrival, minutes in cars:
        while busy and busy[0][0] <= arrival:
            _, bay = heappop(busy)
            free.append(bay)
        if free:
            start, bay = arrival, free.pop()
        else:
            start, bay = heappop(busy)
        plan.append((bay, start))
        heappush(busy, (start + minutes, bay))
    return plan
