# Wrong answer: every read starts the time to live again.
from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity, ttl, clock):
        if capacity < 1 or ttl <= 0:
            raise ValueError("capacity and ttl must be above 0")
        self.capacity, self.ttl, self.clock = capacity, ttl, clock
        self.entries = OrderedDict()

    def sweep(self):
        now = self.clock()
        for key in [key for key, entry in self.entries.items() if entry[1] <= now]:
            del self.entries[key]
        return now

    def put(self, key, value, ttl=None):
        if ttl is None:
            ttl = self.ttl
        if ttl <= 0:
            raise ValueError("ttl must be above 0")
        self.entries[key] = [ttl, self.sweep() + ttl, value]
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)

    def get(self, key, default=None):
        now = self.sweep()
        if key not in self.entries:
            return default
        entry = self.entries[key]
        entry[1] = now + entry[0]
        self.entries.move_to_end(key)
        return entry[2]

    def expires_in(self, key):
        now = self.sweep()
        return self.entries[key][1] - now

    def __len__(self):
        self.sweep()
        return len(self.entries)
