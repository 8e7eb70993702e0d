# Run-time error: evicts from a cache that holds nothing when the capacity is 0.
from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity):
        if capacity < 0:
            raise ValueError("capacity must not be negative")
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        uses, value = self.entries.pop(key)
        self.entries[key] = (uses + 1, value)
        return value

    def put(self, key, value):
        victim = None
        uses = self.entries.pop(key, (0, None))[0]
        if not uses and len(self.entries) == self.capacity:
            victim = min(self.entries, key=lambda other: self.entries[other][0])
            del self.entries[victim]
        self.entries[key] = (uses + 1, value)
        return victim

    def uses(self, key):
        return self.entries.get(key, (0, None))[0]

    def __len__(self):
        return len(self.entries)
