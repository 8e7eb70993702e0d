class PriceCache:
    """A cache beside a slow price service, with expiry, grace on errors, and invalidation."""

    def __init__(self, load, ttl, grace, clock):
        self.load = load
        self.ttl = ttl
        self.grace = grace
        self.clock = clock

    def get(self, key):
        """Return the price of key, from the cache or from the service."""
        raise NotImplementedError

    def invalidate(self, key):
        """Forget key."""
        raise NotImplementedError

    def invalidate_prefix(self, prefix):
        """Forget all keys that begin with prefix; return how many entries that removed."""
        raise NotImplementedError

    def stats(self):
        """Return the numbers of hits, misses, rescues and failures."""
        raise NotImplementedError
