# Accepted: remembers where each source of the window was seen last; the one not seen for longest has to go.
from collections import OrderedDict
from collections.abc import Hashable, Iterable


def calm_stretch(sources: Iterable[Hashable], limit: int) -> tuple[int, int]:
    if limit < 0:
        raise ValueError("limit must not be negative")
    last_seen: OrderedDict[Hashable, int] = OrderedDict()
    start = 0
    best = (0, 0)
    for position, source in enumerate(sources):
        last_seen[source] = position
        last_seen.move_to_end(source)
        if len(last_seen) > limit:
            _, last_position = last_seen.popitem(last=False)
            start = last_position + 1
        length = position + 1 - start
        if length > best[1] - best[0]:
            best = (start, position + 1)
    return best
