# Accepted: aligned windows end for everybody at once, so all the counts are dropped together.
from collections import Counter
from collections.abc import Callable, Hashable


class FixedWindowLimiter:
    """Lets every sender send at most limit messages in each window of time."""

    def __init__(self, limit: int, window: float, clock: Callable[[], float]):
        if limit < 1 or window <= 0:
            raise ValueError(f"limit and window must be above 0: {limit}, {window}")
        self._limit = limit
        self._window = window
        self._clock = clock
        self._latest = clock()
        self._number = self._latest // window
        self._counts = Counter()

    def allow(self, sender: Hashable) -> bool:
        if self.remaining(sender) == 0:
            return False
        self._counts[sender] += 1
        return True

    def remaining(self, sender: Hashable) -> int:
        self._turn()
        return self._limit - self._counts[sender]

    def retry_after(self, sender: Hashable) -> float:
        if self.remaining(sender):
            return 0
        return (self._number + 1) * self._window - self._latest

    def __len__(self) -> int:
        self._turn()
        return len(self._counts)

    def _turn(self):
        """Drop all counts when a new window has begun."""
        self._latest = max(self._latest, self._clock())
        number = self._latest // self._window
        if number != self._number:
            self._number = number
            self._counts.clear()
