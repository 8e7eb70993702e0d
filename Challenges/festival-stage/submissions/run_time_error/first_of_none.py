# Run-time error: takes the first performance without asking whether there is one.
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
    last_end, _, first = heapq.heappop(heap)
    names = [offers[first][0]]
    while heap:
        end, negative_start, place = heapq.heappop(heap)
        if -negative_start - last_end >= pause:
            names.append(offers[place][0])
            last_end = end
    return names
