# Run-time error: behind the last point there is none; the ring is not closed.
import hashlib


class HashRing:
    def __init__(self, points):
        if points < 1:
            raise ValueError("a server needs at least 1 point")
        self._points = points
        self._servers = []
        self._places = []
        self._owners = []

    def add(self, server):
        if server in self._servers:
            raise ValueError(f"{server!r} is on the ring already")
        self._servers.append(server)
        self._build()

    def remove(self, server):
        if server not in self._servers:
            raise KeyError(server)
        self._servers.remove(server)
        kept = [(place, owner) for place, owner in zip(self._places, self._owners) if owner != server]
        self._places = [place for place, _ in kept]
        self._owners = [owner for _, owner in kept]

    def find(self, key):
        if not self._servers:
            raise LookupError("there is no server on the ring")
        return self._owners[self._first(key)]

    def find_many(self, key, count):
        if count < 1:
            raise ValueError("count must be at least 1")
        found = []
        start = self._first(key)
        for owner in self._owners[start:] + self._owners[:start]:
            if owner not in found:
                found.append(owner)
        return found[:count]

    def __len__(self):
        return len(self._servers)

    def _build(self):
        server = self._servers[-1]
        pairs = list(zip(self._places, self._owners))
        for number in range(self._points):
            pairs.append((self._place(f"{server}#{number}"), server))
        pairs.sort()
        self._places = [place for place, _ in pairs]
        self._owners = [owner for _, owner in pairs]

    def _place(self, text):
        return int(hashlib.md5(text.encode("utf-8")).hexdigest()[:8], 16)

    def _first(self, key):
        """Return the index of the first point at or after the place of key."""
        place = self._place(key)
        low, high = 0, len(self._places)
        while low < high:
            middle = (low + high) // 2
            if self._places[middle] < place:
                low = middle + 1
            else:
                high = middle
        return low
