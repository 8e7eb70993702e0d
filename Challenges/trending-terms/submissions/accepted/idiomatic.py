# Accepted: Counter takes the cleaned terms as they come; nsmallest keeps k candidates in a heap.
from collections import Counter
from collections.abc import Iterable
from heapq import nsmallest


def trending(terms: Iterable[str], k: int) -> list[tuple[str, int]]:
    if k < 0:
        raise ValueError(f"k must not be negative: {k}")
    cleaned = (term.strip().lower() for term in terms)
    counts = Counter(term for term in cleaned if term)
    return nsmallest(k, counts.items(), key=lambda pair: (-pair[1], pair[0]))
