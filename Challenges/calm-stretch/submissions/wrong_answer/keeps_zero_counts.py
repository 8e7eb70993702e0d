# Wrong answer: a source that has left the window stays in the dictionary with a count of 0 and goes on counting.
from collections import defaultdict


def calm_stretch(sources, limit):
    if limit < 0:
        raise ValueError("limit must not be negative")
    counts = defaultdict(int)
    start = 0
    best = (0, 0)
    for end, source in enumerate(sources, start=1):
        counts[source] += 1
        while len(counts) > limit and start < end:
            counts[sources[start]] -= 1
            start += 1
        if end - start > best[1] - best[0]:
            best = (start, end)
    return best
