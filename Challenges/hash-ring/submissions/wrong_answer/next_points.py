# Wrong answer: find_many takes the next points, and several of them may belong to one server.
import hashlib
from bisect import bisect_left, insort


class HashRing:
    def __init__(self, points):
        if points < 1:
            raise ValueError("points must be at least 1")
        self.points, self.servers, self.ring = points, set(), []

    def place(self, text):
        return int.from_bytes(hashlib.md5(text.encode()).digest()[:4], "big")

    def add(self, server):
        if server in self.servers:
            raise ValueError(server)
        self.servers.add(server)
        for number in range(self.points):
            insort(self.ring, (self.place(f"{server}#{number}"), server))

    def remove(self, server):
        self.servers.remove(server)
        self.ring = [point for point in self.ring if point[1] != server]

    def find(self, key):
        if not self.servers:
            raise LookupError("empty")
        return self.find_many(key, 1)[0]

    def find_many(self, key, count):
        if count < 1:
            raise ValueError("count must be at least 1")
        count = min(count, len(self.servers))
        start = bisect_left(self.ring, (self.place(key), ""))
        return [self.ring[(start + step) % len(self.ring)][1] for step in range(count)]

    def __len__(self):
        return len(self.servers)
