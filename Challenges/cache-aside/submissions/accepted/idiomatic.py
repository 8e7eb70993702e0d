# Accepted: a marker for each load under way; an invalidation takes the marker away, and the answer is not stored.
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple


class Entry(NamedTuple):
    price: object
    loaded: float


class PriceCache:
    """A cache beside a slow price service, with expiry, grace on errors, and invalidation."""

    def __init__(self, load: Callable[[str], object], ttl: float, grace: float, clock: Callable[[], float]):
        if ttl <= 0 or grace < 0:
            raise ValueError(f"ttl must be above 0 and grace not negative: {ttl}, {grace}")
        self._load = load
        self._ttl = ttl
        self._grace = grace
        self._clock = clock
        self._entries: dict[str, Entry] = {}
        self._loading: dict[str, object] = {}
        self._stats = Counter(hits=0, misses=0, rescues=0, failures=0)

    def get(self, key: str) -> object:
        now = self._clock()
        if self._is_within(key, now, self._ttl):
            self._stats["hits"] += 1
            return self._entries[key].price
        marker = self._loading[key] = object()
        try:
            price = self._load(key)
        except Exception:
            if self._is_within(key, now, self._ttl + self._grace):
                self._stats["rescues"] += 1
                return self._entries[key].price
            self._stats["failures"] += 1
            raise
        else:
            self._stats["misses"] += 1
            if self._loading.get(key) is marker:
                self._entries[key] = Entry(price, now)
            return price
        finally:
            self._loading.pop(key, None)

    def invalidate(self, key: str) -> None:
        self._loading.pop(key, None)
        self._entries.pop(key, None)

    def invalidate_prefix(self, prefix: str) -> int:
        before = len(self._entries)
        for key in [*self._entries, *self._loading]:
            if key.startswith(prefix):
                self.invalidate(key)
        return before - len(self._entries)

    def stats(self) -> dict[str, int]:
        return dict(self._stats)

    def _is_within(self, key: str, now: float, seconds: float) -> bool:
        return key in self._entries and now < self._entries[key].loaded + seconds
