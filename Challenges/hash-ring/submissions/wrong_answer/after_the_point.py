# Wrong answer: bisect_right passes over a point that lies exactly at the key's place.
import hashlib
from bisect import bisect_right, insort


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
        start = bisect_right(self.ring, self.place(key), key=lambda point: point[0])
        found = dict.fromkeys(server for _, server in self.ring[start:] + self.ring[:start])
        return list(found)[:count]

    def __len__(self):
        return len(self.servers)
