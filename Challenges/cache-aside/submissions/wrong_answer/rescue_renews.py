# Wrong answer: a rescue gives the stale price a new life, so the service is not asked again when it is back.
class PriceCache:
    def __init__(self, load, ttl, grace, clock):
        if ttl <= 0 or grace < 0:
            raise ValueError("ttl or grace out of range")
        self.load, self.ttl, self.grace, self.clock = load, ttl, grace, clock
        self.entries, self.loading = {}, set()
        self.counts = {"hits": 0, "misses": 0, "rescues": 0, "failures": 0}

    def get(self, key):
        now = self.clock()
        if key in self.entries and now < self.entries[key][1] + self.ttl:
            self.counts["hits"] += 1
            return self.entries[key][0]
        self.loading.add(key)
        outcome = "misses"
        try:
            price = self.load(key)
        except Exception:
            self.loading.discard(key)
            if key not in self.entries or now >= self.entries[key][1] + self.ttl + self.grace:
                self.counts["failures"] += 1
                raise
            outcome, price = "rescues", self.entries[key][0]
            self.loading.add(key)
        self.counts[outcome] += 1
        if key in self.loading:
            self.loading.remove(key)
            self.entries[key] = price, now
        return price

    def invalidate(self, key):
        self.entries.pop(key, None)
        self.loading.discard(key)

    def invalidate_prefix(self, prefix):
        keys = [key for key in self.entries if key.startswith(prefix)]
        for key in keys + [key for key in self.loading if key.startswith(prefix)]:
            self.invalidate(key)
        return len(keys)

    def stats(self):
        return dict(self.counts)
