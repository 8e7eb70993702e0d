# Accepted: a Counter is the distribution; the running sums over its sorted values are searched by bisection.
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate


def quantiles(counts: Counter[int]) -> Iterator[int | str]:
    """Yield how many readings there are, then the three quantiles."""
    values = sorted(counts)
    sums = list(accumulate(counts[value] for value in values))
    n = sums[-1] if sums else 0
    yield n
    for percent in (50, 90, 99):
        yield values[bisect_left(sums, -(-percent * n // 100))] if sums else "-"


def main() -> None:
    counts: Counter[int] = Counter()
    for line in sys.stdin:
        match line.rstrip().split(";"):
            case ["?"]:
                print(*quantiles(counts))
            case [_, _, readings, _]:
                counts.update(value for value in map(int, readings.split()) if 0 <= value <= 20_000)


if __name__ == "__main__":
    main()
