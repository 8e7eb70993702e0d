# Wrong answer: notices an expired entry only when somebody asks for it; a full cache of dead ones evicts live ones.
from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity, ttl, clock):
        if capacity < 1 or ttl <= 0:
            raise ValueError("capacity and ttl must be above 0")
        self.capacity, self.ttl, self.clock = capacity, ttl, clock
        self.entries = OrderedDict()

    def put(self, key, value, ttl=None):
        if ttl is not None and ttl <= 0:
            raise ValueError("ttl must be above 0")
        self.entries[key] = self.clock() + (self.ttl if ttl is None else ttl), value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)

    def get(self, key, default=None):
        if key not in self.entries or self.entries[key][0] <= self.clock():
            return default
        self.entries.move_to_end(key)
        return self.entries[key][1]

    def expires_in(self, key):
        left = self.entries[key][0] - self.clock()
        if left <= 0:
            raise KeyError(key)
        return left

    def __len__(self):
        return sum(expiry > self.clock() for expiry, _ in self.entries.values())
