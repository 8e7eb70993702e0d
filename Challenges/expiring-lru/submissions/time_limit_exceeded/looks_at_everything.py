# Time limit exceeded: walks over all entries at every call to find the expired ones.
from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity, ttl, clock):
        if capacity < 1 or ttl <= 0:
            raise ValueError("capacity and ttl must be above 0")
        self.capacity, self.ttl, self.clock = capacity, ttl, clock
        self.entries = OrderedDict()

    def sweep(self):
        now = self.clock()
        for key in [key for key, (expiry, _) in self.entries.items() if expiry <= now]:
            del self.entries[key]
        return now

    def put(self, key, value, ttl=None):
        if ttl is not None and ttl <= 0:
            raise ValueError("ttl must be above 0")
        self.entries[key] = self.sweep() + (self.ttl if ttl is None else ttl), value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.sweep()
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
