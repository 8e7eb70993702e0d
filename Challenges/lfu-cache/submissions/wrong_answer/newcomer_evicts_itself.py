# Wrong answer: stores the newcomer first and evicts afterwards; the newcomer is then among the least used.
class ThumbnailCache:
    def __init__(self, capacity):
        if capacity < 0:
            raise ValueError("capacity must not be negative")
        self.capacity = capacity
        self.clock = 0
        self.entries = {}

    def touch(self, key, value, uses):
        self.clock += 1
        self.entries[key] = (uses, self.clock, value)

    def get(self, key):
        uses, _, value = self.entries[key]
        self.touch(key, value, uses + 1)
        return value

    def put(self, key, value):
        self.touch(key, value, self.uses(key) + 1)
        if len(self.entries) <= self.capacity:
            return None
        victim = min(self.entries, key=lambda other: self.entries[other][:2])
        del self.entries[victim]
        return victim

    def uses(self, key):
        return self.entries[key][0] if key in self.entries else 0

    def __len__(self):
        return len(self.entries)
