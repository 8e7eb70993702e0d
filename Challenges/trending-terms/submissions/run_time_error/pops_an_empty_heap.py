# Run-time error: takes k terms out of the heap, however many are in it.
from collections.abc import Iterable
from heapq import heapify, heappop


def trending(terms: Iterable[str], k: int) -> list[tuple[str, int]]:
    if k < 0:
        raise ValueError("k must not be negative")
    counts: dict[str, int] = {}
    for term in terms:
        term = term.strip().lower()
        if term:
            counts[term] = counts.get(term, 0) + 1
    heap = [(-count, term) for term, count in counts.items()]
    heapify(heap)
    ranking = []
    for _ in range(k):
        negative, term = heappop(heap)
        ranking.append((term, -negative))
    return ranking
