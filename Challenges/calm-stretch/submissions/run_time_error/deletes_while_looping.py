# Run-time error: takes an entry out of the dict that it is looping over.
from collections.abc import Hashable, Iterable


def calm_stretch(sources: Iterable[Hashable], limit: int) -> tuple[int, int]:
    if limit < 0:
        raise ValueError("limit must not be negative")
    last_seen: dict[Hashable, int] = {}
    start = 0
    best = (0, 0)
    for position, source in enumerate(sources):
        last_seen[source] = position
        if len(last_seen) > limit:
            start = min(last_seen.values()) + 1
            for other, last_position in last_seen.items():
                if last_position < start:
                    del last_seen[other]
        length = position + 1 - start
        if length > best[1] - best[0]:
            best = (start, position + 1)
    return best
