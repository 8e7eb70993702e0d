# Wrong answer: the place modulo the number of servers moves almost every key when a server leaves.
import hashlib


class HashRing:
    def __init__(self, points):
        if points < 1:
            raise ValueError("points must be at least 1")
        self.servers = []

    def add(self, server):
        if server in self.servers:
            raise ValueError(server)
        self.servers = sorted([*self.servers, server])

    def remove(self, server):
        if server not in self.servers:
            raise KeyError(server)
        self.servers.remove(server)

    def find(self, key):
        if not self.servers:
            raise LookupError("empty")
        return self.find_many(key, 1)[0]

    def find_many(self, key, count):
        if count < 1:
            raise ValueError("count must be at least 1")
        if not self.servers:
            return []
        start = int(hashlib.md5(key.encode()).hexdigest()[:8], 16) % len(self.servers)
        return (self.servers[start:] + self.servers[:start])[:count]

    def __len__(self):
        return len(self.servers)
