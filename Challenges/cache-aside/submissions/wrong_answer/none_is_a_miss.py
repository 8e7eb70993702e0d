# Wrong answer: tells a miss by the value None, so an unknown article is loaded every time.
class PriceCache:
    def __init__(self, load, ttl, grace, clock):
        if ttl <= 0 or grace < 0:
            raise ValueError("ttl or grace out of range")
        self.load, self.ttl, self.grace, self.clock = load, ttl, grace, clock
        self.prices, self.times, self.loading = {}, {}, set()
        self.counts = {"hits": 0, "misses": 0, "rescues": 0, "failures": 0}

    def get(self, key):
        now = self.clock()
        price = self.prices.get(key)
        age = now - self.times.get(key, now)
        if price is not None and age < self.ttl:
            self.counts["hits"] += 1
            return price
        self.loading.add(key)
        try:
            price = self.load(key)
        except Exception:
            price = self.prices.get(key)
            if price is None or age >= self.ttl + self.grace:
                self.counts["failures"] += 1
                raise
            self.counts["rescues"] += 1
            return price
        self.counts["misses"] += 1
        if key in self.loading:
            self.loading.remove(key)
            self.prices[key], self.times[key] = price, now
        return price

    def invalidate(self, key):
        self.prices.pop(key, None)
        self.loading.discard(key)

    def invalidate_prefix(self, prefix):
        keys = [key for key in self.prices if key.startswith(prefix)]
        for key in keys + [key for key in self.loading if key.startswith(prefix)]:
            self.invalidate(key)
        return len(keys)

    def stats(self):
        return dict(self.counts)
