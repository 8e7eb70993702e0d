# Time limit exceeded: compares the key with every point of the ring.
import hashlib


class HashRing:
    def __init__(self, points):
        if points < 1:
            raise ValueError("points must be at least 1")
        self.points, self.ring = points, {}

    def place(self, text):
        return int.from_bytes(hashlib.md5(text.encode()).digest()[:4], "big")

    def add(self, server):
        if server in self.ring:
            raise ValueError(server)
        self.ring[server] = [self.place(f"{server}#{number}") for number in range(self.points)]

    def remove(self, server):
        del self.ring[server]

    def find(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.find_many(key, 1)[0]

    def find_many(self, key, count):
        if count < 1:
            raise ValueError("count must be at least 1")
        start = self.place(key)
        nearest = {
            server: min((place - start) % 2**32 for place in places) for server, places in self.ring.items()
        }
        return sorted(nearest, key=lambda server: (nearest[server], server))[:count]

    def __len__(self):
        return len(self.ring)
