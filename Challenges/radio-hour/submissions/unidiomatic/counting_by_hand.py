# Unidiomatic: correct, but with songs counted by hand, loops over indices, and negated memberships.
from collections.abc import Sequence


def fill_hour(songs: Sequence[int], slot: int) -> list[tuple[int, ...]]:
    if slot < 0:
        raise ValueError("the slot must not be negative")
    counts = dict()
    for i in range(len(songs)):
        if songs[i] < 1:
            raise ValueError("a song has at least one second")
        if not songs[i] in counts.keys():
            counts[songs[i]] = 0
        counts[songs[i]] += 1
    lengths = sorted(list(counts.items()))
    reachable = [{0}]
    for length, count in reversed(lengths):
        sums = set()
        for taken in range(count + 1):
            for other in reachable[-1]:
                if other + taken * length <= slot:
                    sums.add(other + taken * length)
        reachable.append(sums)
    reachable.reverse()

    results = []
    chosen = []

    def search(place, rest):
        if not rest in reachable[place]:
            return
        if place == len(lengths):
            results.append(tuple(chosen))
            return
        length, count = lengths[place]
        for taken in range(count + 1):
            search(place + 1, rest - taken * length)
            chosen.append(length)
        del chosen[-count - 1 :]

    search(0, slot)
    results.sort()
    return results
