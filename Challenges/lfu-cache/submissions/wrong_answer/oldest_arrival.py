# Wrong answer: among equals it evicts the one that arrived first, not the one unused for longest.
class ThumbnailCache:
    def __init__(self, capacity):
        if capacity < 0:
            raise ValueError("capacity must not be negative")
        self.capacity = capacity
        self.values = {}
        self.counts = {}

    def get(self, key):
        value = self.values[key]
        self.counts[key] += 1
        return value

    def put(self, key, value):
        victim = None
        if key not in self.values:
            if not self.capacity:
                return None
            if len(self.values) == self.capacity:
                victim = min(self.counts, key=self.counts.get)
                del self.values[victim], self.counts[victim]
        self.values[key] = value
        self.counts[key] = self.counts.get(key, 0) + 1
        return victim

    def uses(self, key):
        return self.counts.get(key, 0)

    def __len__(self):
        return len(self.values)
