# Time limit exceeded: keeps every value and sorts them whenever it is asked for the length.
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import inf, isnan


class Histogram:
    """Counts values in buckets."""

    def __init__(self, bounds: Sequence[float]):
        if not bounds or any(low >= high for low, high in pairwise(bounds)):
            raise ValueError(f"bounds must rise: {bounds}")
        self._bounds = list(bounds)
        self._counts = [0] * (len(bounds) + 1)
        self.sum = 0
        self.min: float | None = None
        self.max: float | None = None

    def record(self, value: float, count: int = 1) -> None:
        if isnan(value) or count < 1:
            raise ValueError(f"cannot count {value} {count} times")
        self._counts[bisect_left(self._bounds, value)] += count
        self.sum += value * count
        self._all = sorted([*getattr(self, "_all", []), *[value] * count])
        self._stretch(value, value)

    def percentile(self, p: float) -> float | None:
        if not 0 <= p <= 100:
            raise ValueError(f"p must be from 0 to 100, not {p}")
        rank = p / 100 * len(self)
        edges = pairwise([-inf, *self._bounds, inf])
        ends = accumulate(self._counts)
        for (low, high), inside, end in zip(edges, self._counts, ends):
            if inside and end >= rank:
                low, high = max(low, self.min), min(high, self.max)
                return low + (high - low) * (rank - (end - inside)) / inside
        return None

    def share_below(self, limit: float) -> float | None:
        if not self:
            return None
        if limit >= self.max:
            return 1.0
        return sum(self._counts[: bisect_right(self._bounds, limit)]) / len(self)

    def merge(self, other: "Histogram") -> "Histogram":
        if self._bounds != other._bounds:
            raise ValueError("the bounds are different")
        merged = Histogram(self._bounds)
        merged._counts = [mine + theirs for mine, theirs in zip(self._counts, other._counts)]
        merged.sum = self.sum + other.sum
        for part in (self, other):
            if part:
                merged._stretch(part.min, part.max)
        return merged

    def lines(self, name: str) -> list[str]:
        totals = zip([*self._bounds, "+Inf"], accumulate(self._counts))
        buckets = [f'{name}_bucket{{le="{bound}"}} {total}' for bound, total in totals]
        return [*buckets, f"{name}_sum {self.sum}", f"{name}_count {len(self)}"]

    def __len__(self) -> int:
        return sum(self._counts)

    def _stretch(self, low: float, high: float) -> None:
        self.min = low if self.min is None else min(self.min, low)
        self.max = high if self.max is None else max(self.max, high)
