# Unidiomatic: correct, but with tests of keys that are longer than need be, sums that are written out, and an `any` written as a loop.
class PriceCache(object):
    def __init__(self, load, ttl, grace, clock):
        if ttl <= 0:
            raise ValueError("ttl must be above 0")
        if grace < 0:
            raise ValueError("grace must not be negative")
        self._load = load
        self._ttl = ttl
        self._grace = grace
        self._clock = clock
        self._prices = {}
        self._times = {}
        self._listeners = []  # for each load under way: tests of the keys that were invalidated since it began
        self._hits = self._misses = self._rescues = self._failures = 0

    def get(self, key):
        now = self._clock()
        if key in self._prices.keys() and now - self._times[key] < self._ttl:
            self._hits += 1
            return self._prices[key]
        heard = []
        self._listeners.append(heard)
        try:
            price = self._load(key)
        except Exception:
            if not key in self._prices.keys() or now - self._times[key] >= self._ttl + self._grace:
                self._failures += 1
                raise
            self._rescues += 1
            return self._prices[key]
        finally:
            self._listeners.pop()
        self._misses += 1
        invalidated = False
        for hit in heard:
            if hit(key) == True:
                invalidated = True
        if invalidated == False:
            self._prices[key] = price
            self._times[key] = now
        return price

    def invalidate(self, key):
        self._forget([key], lambda other: other == key)

    def invalidate_prefix(self, prefix):
        return self._forget(list(self._prices), lambda other: other.startswith(prefix))

    def stats(self):
        return {
            "hits": self._hits,
            "misses": self._misses,
            "rescues": self._rescues,
            "failures": self._failures,
        }

    def _forget(self, keys, hit):
        removed = 0
        for key in keys:
            if key in self._prices and hit(key):
                del self._prices[key]
                removed += 1
        for heard in self._listeners:
            heard.append(hit)
        return removed
