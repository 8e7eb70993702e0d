# Accepted: as many bays as are needed are opened one by one; the free ones and the busy ones are two heaps.
import heapq


def assign_bays(cars, bays: int) -> list[tuple[int, int]]:
    if bays < 1:
        raise ValueError("a car wash needs a bay")
    free = []
    busy = []
    opened = 0
    plan = []
    for arrival, minutes in cars:
        while len(busy) > 0 and busy[0][0] <= arrival:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if len(free) > 0:
            bay = heapq.heappop(free)
            start = arrival
        elif opened < bays:
            opened += 1
            bay = opened
            start = arrival
        else:
            start, bay = heapq.heappop(busy)
        heapq.heappush(busy, (start + minutes, bay))
        plan.append((bay, start))
    return plan
