# Accepted: keeps only loads that no other load beats, lightest first; a linked chain remembers the pieces.
from collections.abc import Sequence
from heapq import merge


def load_van(pieces: Sequence[tuple[str, int, int]], capacity: int) -> tuple[int, list[str]]:
    if capacity < 0 or any(weight < 0 or price < 0 for _, weight, price in pieces):
        raise ValueError("capacity, weights and prices must not be negative")
    loads: list[tuple[int, int, tuple]] = [(0, 0, ())]
    for name, weight, price in pieces:
        longer = [(w + weight, p + price, (name, rest)) for w, p, rest in loads if w + weight <= capacity]
        candidates = merge(loads, longer, key=lambda load: (load[0], -load[1]))
        loads = []
        for load in candidates:
            if not loads or load[1] > loads[-1][1]:
                loads.append(load)
    _, best, chain = loads[-1]
    names = []
    while chain:
        name, chain = chain
        names.append(name)
    return best, names[::-1]
