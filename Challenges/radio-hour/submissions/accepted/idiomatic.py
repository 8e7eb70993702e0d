# Accepted: a generator that enters only branches with a result; integers as bit sets know which sums can be reached.
from collections.abc import Iterator, Sequence
from itertools import accumulate


def fill_hour(songs: Sequence[int], slot: int) -> list[tuple[int, ...]]:
    if slot < 0 or any(song < 1 for song in songs):
        raise ValueError("the slot must not be negative, and a song has at least one second")
    ordered = sorted(songs)
    reachable = [*accumulate(reversed(ordered), lambda sums, song: sums | sums << song, initial=1)][::-1]

    def selections(start: int, rest: int) -> Iterator[tuple[int, ...]]:
        """Yield what fills the rest with the songs from `start` on; bit s of reachable[i] tells of the sum s."""
        if not rest:
            yield ()
            return
        last = None
        for position, song in enumerate(ordered[start:], start=start + 1):
            if song != last and song <= rest and reachable[position] >> rest - song & 1:
                yield from ((song, *others) for others in selections(position, rest - song))
            last = song

    return list(selections(0, slot))
