# Wrong answer: the counts of evicted keys are kept, so a key that comes back goes on where it stopped.
class ThumbnailCache:
    def __init__(self, capacity):
        if capacity < 0:
            raise ValueError("capacity must not be negative")
        self.capacity = capacity
        self.clock = 0
        self.values = {}
        self.counts = {}
        self.last = {}

    def touch(self, key):
        self.clock += 1
        self.counts[key] = self.counts.get(key, 0) + 1
        self.last[key] = self.clock

    def get(self, key):
        value = self.values[key]
        self.touch(key)
        return value

    def put(self, key, value):
        victim = None
        if key not in self.values:
            if not self.capacity:
                return None
            if len(self.values) == self.capacity:
                victim = min(self.values, key=lambda other: (self.counts[other], self.last[other]))
                del self.values[victim]
        self.values[key] = value
        self.touch(key)
        return victim

    def uses(self, key):
        return self.counts.get(key, 0)

    def __len__(self):
        return len(self.values)
