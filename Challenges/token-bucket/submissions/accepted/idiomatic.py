# Accepted: a dataclass that checks itself; lazy refill with max for the clock and min for the capacity.
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class TokenBucket:
    """Lets bursts of up to capacity tokens through, and rate tokens a second in the long run."""

    rate: float
    capacity: float
    clock: Callable[[], float]
    _tokens: float = field(init=False, repr=False)
    _latest: float = field(init=False, repr=False)

    def __post_init__(self):
        if self.rate <= 0 or self.capacity <= 0:
            raise ValueError(f"rate and capacity must be above 0: {self.rate}, {self.capacity}")
        self._tokens = self.capacity
        self._latest = self.clock()

    def available(self) -> float:
        now = max(self.clock(), self._latest)
        self._tokens = min(self.capacity, self._tokens + (now - self._latest) * self.rate)
        self._latest = now
        return self._tokens

    def allow(self, cost: float = 1) -> bool:
        enough = self._missing(cost) <= 0
        if enough:
            self._tokens -= cost
        return enough

    def wait_time(self, cost: float = 1) -> float:
        return max(0.0, self._missing(cost) / self.rate)

    def _missing(self, cost):
        if not 0 < cost <= self.capacity:
            raise ValueError(f"cost must be above 0 and at most {self.capacity}, not {cost}")
        return cost - self.available()
