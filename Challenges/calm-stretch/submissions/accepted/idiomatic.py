# Accepted: a window with a count for each source; a source whose count falls to 0 is deleted.
from collections import Counter
from collections.abc import Hashable, Sequence


def calm_stretch(sources: Sequence[Hashable], limit: int) -> tuple[int, int]:
    if limit < 0:
        raise ValueError(f"limit must not be negative: {limit}")
    counts: Counter[Hashable] = Counter()
    start = best_start = best_end = 0
    for end, source in enumerate(sources, start=1):
        counts[source] += 1
        while len(counts) > limit:
            leaving = sources[start]
            counts[leaving] -= 1
            if not counts[leaving]:
                del counts[leaving]
            start += 1
        if end - start > best_end - best_start:
            best_start, best_end = start, end
    return best_start, best_end
