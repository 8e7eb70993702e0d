# Wrong answer: replaces the best stretch by one of equal length, so the last one is returned.
from collections import Counter


def calm_stretch(sources, limit):
    if limit < 0:
        raise ValueError("limit must not be negative")
    counts = Counter()
    start = 0
    best = (0, 0)
    for end, source in enumerate(sources, start=1):
        counts[source] += 1
        while len(counts) > limit:
            counts[sources[start]] -= 1
            if not counts[sources[start]]:
                del counts[sources[start]]
            start += 1
        if end - start and end - start >= best[1] - best[0]:
            best = (start, end)
    return best
