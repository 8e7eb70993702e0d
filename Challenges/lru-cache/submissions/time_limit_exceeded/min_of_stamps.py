# Time limit exceeded: each eviction looks at the time stamp of every entry, so it is O(n).
from itertools import count


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.capacity = capacity
        self.values = {}
        self.used = {}
        self.ticks = count()

    def get(self, key, default=None):
        if key not in self.values:
            return default
        self.used[key] = next(self.ticks)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used, key=self.used.get)
            del self.values[oldest]
            del self.used[oldest]
        self.values[key] = value
        self.used[key] = next(self.ticks)

    def __len__(self):
        return len(self.values)
