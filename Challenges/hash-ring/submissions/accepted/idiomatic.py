# Accepted: a sorted list of (place, server) pairs and bisect; the index modulo the length goes round.
from bisect import bisect_left
from collections.abc import Iterator
from hashlib import md5
from itertools import islice


def place(text: str) -> int:
    return int.from_bytes(md5(text.encode()).digest()[:4], "big")


class HashRing:
    """Spreads keys over servers so that few keys move when a server joins or leaves."""

    def __init__(self, points: int):
        if points < 1:
            raise ValueError(f"a server needs at least 1 point, not {points}")
        self._points = points
        self._servers: set[str] = set()
        self._ring: list[tuple[int, str]] = []

    def add(self, server: str) -> None:
        if server in self._servers:
            raise ValueError(f"{server!r} is on the ring already")
        self._servers.add(server)
        self._ring.extend((place(f"{server}#{number}"), server) for number in range(self._points))
        self._ring.sort()

    def remove(self, server: str) -> None:
        self._servers.remove(server)
        self._ring = [point for point in self._ring if point[1] != server]

    def find(self, key: str) -> str:
        server = next(self._walk(key), None)
        if server is None:
            raise LookupError("there is no server on the ring")
        return server

    def find_many(self, key: str, count: int) -> list[str]:
        if count < 1:
            raise ValueError(f"count must be at least 1, not {count}")
        return list(islice(self._walk(key), count))

    def __len__(self) -> int:
        return len(self._servers)

    def _walk(self, key: str) -> Iterator[str]:
        """Yield each server once, in the order of the ring, beginning at the place of key."""
        start = bisect_left(self._ring, (place(key),))
        seen: set[str] = set()
        for step in range(len(self._ring)):
            _, server = self._ring[(start + step) % len(self._ring)]
            if server not in seen:
                seen.add(server)
                yield server
