# Time limit exceeded: + makes a new Counter of the whole stock for every delivery.
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

Flowers = Iterable[str] | Mapping[str, int]


class Stock:
    """Counts flowers."""

    def __init__(self, flowers: Flowers = ()):
        self._counts: Counter[str] = counted(flowers)

    def add(self, flowers: Flowers) -> None:
        self._counts = self._counts + counted(flowers)

    def take(self, bouquet: Flowers) -> None:
        needed = counted(bouquet)
        if missing := self._beyond(needed):
            parts = (f"{number} {name}" for name, number in missing.items())
            raise ValueError(f"missing: {', '.join(parts)}")
        self._counts.subtract(needed)

    def missing(self, bouquets: Iterable[Flowers]) -> dict[str, int]:
        return self._beyond(sum(map(counted, bouquets), Counter()))

    def possible(self, bouquet: Flowers) -> int:
        needed = +counted(bouquet)
        return min(self._counts[name] // number for name, number in needed.items())  # ValueError without flowers

    def top(self, n: int) -> list[tuple[str, int]]:
        if n < 0:
            raise ValueError(f"n must not be negative: {n}")
        return sorted((+self._counts).items(), key=lambda pair: (-pair[1], pair[0]))[:n]

    def __getitem__(self, name: str) -> int:
        return self._counts[name]

    def __contains__(self, name: str) -> bool:
        return self._counts[name] > 0

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(+self._counts))

    def __len__(self) -> int:
        return self._counts.total()

    def _beyond(self, needed: Counter[str]) -> dict[str, int]:
        """Return what is needed beyond the stock, sorted by name."""
        short = {name: number - self._counts[name] for name, number in sorted(needed.items())}
        return {name: number for name, number in short.items() if number > 0}


def counted(flowers: Flowers) -> Counter[str]:
    counts = Counter(flowers)
    if any(number < 0 for number in counts.values()):
        raise ValueError(f"less than none: {counts}")
    return counts
