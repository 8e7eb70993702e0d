# Accepted: counts in a dict, then heapifies all terms and takes out the best one k times.
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
    while heap and len(ranking) < k:
        negative, term = heappop(heap)
        ranking.append((term, -negative))
    return ranking
