# Accepted: a heap of the offers by end; those that would begin too early are thrown away as they come up.
import heapq
from collections.abc import Sequence


def book_stage(offers: Sequence[tuple[str, int, int]], pause: int = 0) -> list[str]:
    if pause < 0:
        raise ValueError("a pause must not be negative")
    heap = []
    for place, (_, start, end) in enumerate(offers):
        if end <= start:
            raise ValueError("a performance must end after its start")
        heap.append((end, -start, place))
    heapq.heapify(heap)
    names = []
    last_end = None
    while heap:
        end, negative_start, place = heapq.heappop(heap)
        if last_end is None or -negative_start - last_end >= pause:
            names.append(offers[place][0])
            last_end = end
    return names
