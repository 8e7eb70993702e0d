# Unidiomatic: correct, but with loops over indices, lists that are filled one by one, and negated memberships.
import hashlib


class HashRing(object):
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
        if not server in self._servers:
            raise KeyError(server)
        self._servers.remove(server)
        places = []
        owners = []
        for i in range(len(self._places)):
            if not self._owners[i] == server:
                places.append(self._places[i])
                owners.append(self._owners[i])
        self._places = places
        self._owners = owners

    def find(self, key):
        if len(self._servers) == 0:
            raise LookupError("there is no server on the ring")
        return self._owners[self._first(key)]

    def find_many(self, key, count):
        if count < 1:
            raise ValueError("count must be at least 1")
        found = []
        start = self._first(key)
        for owner in self._owners[start:] + self._owners[:start]:
            if not owner in found:
                found.append(owner)
        return found[:count]

    def __len__(self):
        return len(self._servers)

    def _build(self):
        server = self._servers[len(self._servers) - 1]
        pairs = list(zip(self._places, self._owners))
        for number in range(self._points):
            pairs.append((self._place(f"{server}#{number}"), server))
        pairs.sort()
        self._places = []
        self._owners = []
        for pair in pairs:
            self._places.append(pair[0])
            self._owners.append(pair[1])

    def _place(self, text):
        return int(hashlib.md5(text.encode("utf-8")).hexdigest()[:8], 16)

    def _first(self, key):
        """Return the index of the first point at or after the place of key, or 0."""
        place = self._place(key)
        low, high = 0, len(self._places)
        while low < high:
            middle = (low + high) // 2
            if self._places[middle] < place:
                low = middle + 1
            else:
                high = middle
        if low == len(self._places):
            return 0
        return low
