# Wrong answer: an answer that was invalidated on its way is stored, and the cache lies for a whole time to live.
class PriceCache:
    def __init__(self, load, ttl, grace, clock):
        if ttl <= 0 or grace < 0:
            raise ValueError("ttl or grace out of range")
        self.load, self.ttl, self.grace, self.clock = load, ttl, grace, clock
        self.entries = {}
        self.counts = {"hits": 0, "misses": 0, "rescues": 0, "failures": 0}

    def get(self, key):
        now = self.clock()
        if key in self.entries and now < self.entries[key][1] + self.ttl:
            self.counts["hits"] += 1
            return self.entries[key][0]
        try:
            price = self.load(key)
        except Exception:
            if key in self.entries and now < self.entries[key][1] + self.ttl + self.grace:
                self.counts["rescues"] += 1
                return self.entries[key][0]
            self.counts["failures"] += 1
            raise
        self.counts["misses"] += 1
        self.entries[key] = price, now
        return price

    def invalidate(self, key):
        self.entries.pop(key, None)

    def invalidate_prefix(self, prefix):
        keys = [key for key in self.entries if key.startswith(prefix)]
        for key in keys:
            del self.entries[key]
        return len(keys)

    def stats(self):
        return dict(self.counts)
