# Time limit exceeded: looks for the best remaining term k times, O(k · m).
from collections import Counter


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    counts = Counter(cleaned for term in terms if (cleaned := term.strip().lower()))
    ranking = []
    while counts and len(ranking) < k:
        best = min(counts, key=lambda term: (-counts[term], term))
        ranking.append((best, counts.pop(best)))
    return ranking
