# Accepted: an OrderedDict knows the order of use, a heap with lazy deletion the order of expiry.
from collections import OrderedDict
from collections.abc import Callable, Hashable
from heapq import heappop, heappush
from itertools import count


class ThumbnailCache:
    """A cache whose entries expire, and which evicts the least recently used live one when it is full."""

    def __init__(self, capacity: int, ttl: float, clock: Callable[[], float]):
        if capacity < 1 or ttl <= 0:
            raise ValueError(f"capacity and ttl must be above 0: {capacity}, {ttl}")
        self._capacity = capacity
        self._ttl = ttl
        self._clock = clock
        self._entries = OrderedDict()  # key -> (expiry, value), least recently used first
        self._expiries = []  # heap of (expiry, tie-breaker, key); may hold pairs that are out of date
        self._numbers = count()

    def put(self, key: Hashable, value: object, ttl: float | None = None) -> None:
        if ttl is None:
            ttl = self._ttl
        elif ttl <= 0:
            raise ValueError(f"ttl must be above 0, not {ttl}")
        expiry = self._sweep() + ttl
        self._entries[key] = expiry, value
        self._entries.move_to_end(key)
        heappush(self._expiries, (expiry, next(self._numbers), key))
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)

    def get(self, key: Hashable, default: object = None) -> object:
        self._sweep()
        try:
            self._entries.move_to_end(key)
        except KeyError:
            return default
        _, value = self._entries[key]
        return value

    def expires_in(self, key: Hashable) -> float:
        now = self._sweep()
        expiry, _ = self._entries[key]
        return expiry - now

    def __len__(self) -> int:
        self._sweep()
        return len(self._entries)

    def _sweep(self) -> float:
        """Drop what has expired; return the present time."""
        now = self._clock()
        while self._expiries and self._expiries[0][0] <= now:
            _, _, key = heappop(self._expiries)
            if key in self._entries and self._entries[key][0] <= now:
                del self._entries[key]
        return now
