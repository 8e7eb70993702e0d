# Unidiomatic: correct, but with lengths instead of truth, negated comparisons, and counters that are written out.
from heapq import heappop, heappush


class Record:
    __slots__ = ("value", "expiry", "used")

    def __init__(self, value, expiry):
        self.value = value
        self.expiry = expiry


class ThumbnailCache(object):
    def __init__(self, capacity, ttl, clock):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._check(ttl)
        self._capacity = capacity
        self._ttl = ttl
        self._clock = clock
        self._records = {}
        self._by_expiry = []
        self._by_use = []
        self._uses = 0

    def put(self, key, value, ttl=None):
        if ttl == None:
            ttl = self._ttl
        self._check(ttl)
        now = self._drop_expired()
        if not key in self._records.keys() and len(self._records) == self._capacity:
            self._drop_least_recently_used()
        record = Record(value, now + ttl)
        self._records[key] = record
        self._touch(key, record)
        heappush(self._by_expiry, (record.expiry, self._uses, key))

    def get(self, key, default=None):
        self._drop_expired()
        if key in self._records.keys():
            record = self._records[key]
            self._touch(key, record)
            return record.value
        else:
            return default

    def expires_in(self, key):
        now = self._drop_expired()
        return self._records[key].expiry - now

    def __len__(self):
        self._drop_expired()
        return len(self._records)

    def _check(self, ttl):
        if ttl <= 0:
            raise ValueError("ttl must be above 0")

    def _touch(self, key, record):
        self._uses = self._uses + 1
        record.used = self._uses
        heappush(self._by_use, (self._uses, key))

    def _drop_expired(self):
        now = self._clock()
        while len(self._by_expiry) > 0 and self._by_expiry[0][0] <= now:
            expiry, _, key = heappop(self._by_expiry)
            record = self._records.get(key)
            if not record is None:
                if record.expiry == expiry:
                    del self._records[key]
        return now

    def _drop_least_recently_used(self):
        while True:
            used, key = heappop(self._by_use)
            record = self._records.get(key)
            if record is not None and record.used == used:
                del self._records[key]
                return
