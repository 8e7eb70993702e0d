# A generator over two heaps, apart from reading and printing. Accepted: O(log n) for each number.
import sys
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush, heappushpop


def running_medians(numbers: Iterable[int]) -> Iterator[float]:
    """Yield the median of the numbers so far, after each number."""
    low: list[int] = []  # the lower half with its signs turned round: as long as the upper half, or one longer
    high: list[int] = []
    for number in numbers:
        heappush(high, -heappushpop(low, -number))
        if len(high) > len(low):
            heappush(low, -heappop(high))
        yield -low[0] if len(low) > len(high) else (high[0] - low[0]) / 2


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    for median in running_medians(numbers):
        print(median)


if __name__ == "__main__":
    main()
