# Accepted: one sorted list; everything that begins with a prefix is one stretch of it, and bisect finds both ends.
from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class StationFinder:
    """Names of stations that can be completed from their beginning."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = sorted(set(names))
        if "" in self._names:
            raise ValueError("a station needs a name")

    def add(self, name: str) -> bool:
        if not name:
            raise ValueError("a station needs a name")
        if name in self:
            return False
        self._names.insert(bisect_left(self._names, name), name)
        return True

    def remove(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        del self._names[bisect_left(self._names, name)]

    def complete(self, prefix: str, limit: int = 5) -> list[str]:
        if limit < 0:
            raise ValueError(f"limit must not be negative: {limit}")
        start, end = self._stretch(prefix)
        return self._names[start : min(end, start + limit)]

    def count(self, prefix: str) -> int:
        start, end = self._stretch(prefix)
        return end - start

    def __contains__(self, name: str) -> bool:
        place = bisect_left(self._names, name)
        return self._names[place : place + 1] == [name]

    def __len__(self) -> int:
        return len(self._names)

    def _stretch(self, prefix: str) -> tuple[int, int]:
        start = bisect_left(self._names, prefix)
        end = bisect_right(self._names, prefix, lo=start, key=lambda name: name[: len(prefix)])
        return start, end
