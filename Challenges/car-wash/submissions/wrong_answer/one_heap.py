# Wrong answer: one heap by the end prefers the bay that has been free for the longest time.
from heapq import heappop, heappush


def assign_bays(cars, bays: int) -> list[tuple[int, int]]:
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    heap = [(0, bay) for bay in range(1, bays + 1)]
    plan = []
    for arrival, minutes in cars:
        end, bay = heappop(heap)
        start = max(end, arrival)
        plan.append((bay, start))
        heappush(heap, (start + minutes, bay))
    return plan
