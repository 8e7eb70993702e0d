# Run-time error: two entries that expire together are compared by their keys, and not all keys can be compared.
from collections import OrderedDict
from heapq import heappop, heappush


class ThumbnailCache:
    def __init__(self, capacity, ttl, clock):
        if capacity < 1 or ttl <= 0:
            raise ValueError("capacity and ttl must be above 0")
        self.capacity, self.ttl, self.clock = capacity, ttl, clock
        self.entries, self.heap = OrderedDict(), []

    def sweep(self):
        now = self.clock()
        while self.heap and self.heap[0][0] <= now:
            _, key = heappop(self.heap)
            if key in self.entries and self.entries[key][0] <= now:
                del self.entries[key]
        return now

    def put(self, key, value, ttl=None):
        if ttl is not None and ttl <= 0:
            raise ValueError("ttl must be above 0")
        expiry = self.sweep() + (self.ttl if ttl is None else ttl)
        self.entries[key] = expiry, value
        self.entries.move_to_end(key)
        heappush(self.heap, (expiry, key))
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)

    def get(self, key, default=None):
        self.sweep()
        if key not in self.entries:
            return default
        self.entries.move_to_end(key)
        return self.entries[key][1]

    def expires_in(self, key):
        now = self.sweep()
        return self.entries[key][0] - now

    def __len__(self):
        self.sweep()
        return len(self.entries)
