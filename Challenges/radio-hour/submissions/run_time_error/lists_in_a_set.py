# Run-time error: collects lists in a set, and lists have no hash.
from collections import Counter
from collections.abc import Sequence


def fill_hour(songs: Sequence[int], slot: int) -> list[tuple[int, ...]]:
    if slot < 0:
        raise ValueError("the slot must not be negative")
    for song in songs:
        if song < 1:
            raise ValueError("a song has at least one second")
    lengths = sorted(Counter(songs).items())
    reachable = [{0}]
    for length, count in reversed(lengths):
        sums = set()
        for taken in range(count + 1):
            for other in reachable[-1]:
                if other + taken * length <= slot:
                    sums.add(other + taken * length)
        reachable.append(sums)
    reachable.reverse()

    results = set()
    chosen = []

    def search(place, rest):
        if rest not in reachable[place]:
            return
        if place == len(lengths):
            results.add(chosen[:])
            return
        length, count = lengths[place]
        for taken in range(count + 1):
            search(place + 1, rest - taken * length)
            chosen.append(length)
        del chosen[-count - 1 :]

    search(0, slot)
    return sorted(map(tuple, results))
