# Accepted: a heap of the free bays by number, and one of the busy bays by their end.
from collections.abc import Iterable
from heapq import heappop, heappush


def assign_bays(cars: Iterable[tuple[int, int]], bays: int) -> list[tuple[int, int]]:
    """Return the bay and the start of the wash for each car."""
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    free = list(range(1, bays + 1))  # sorted, so it is a heap
    busy: list[tuple[int, int]] = []
    plan = []
    for arrival, minutes in cars:
        while busy and busy[0][0] <= arrival:
            _, bay = heappop(busy)
            heappush(free, bay)
        if free:
            start, bay = arrival, heappop(free)
        else:
            start, bay = heappop(busy)
        plan.append((bay, start))
        heappush(busy, (start + minutes, bay))
    return plan
