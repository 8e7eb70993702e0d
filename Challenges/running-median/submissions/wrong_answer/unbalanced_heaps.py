# Puts numbers into the shorter heap without a look at the other. Wrong: the halves get mixed up.
import sys
from heapq import heappush


def main() -> None:
    _, *numbers = map(int, sys.stdin.read().split())
    low: list[int] = []
    high: list[int] = []
    for number in numbers:
        if len(low) <= len(high):
            heappush(low, -number)
        else:
            heappush(high, number)
        print(-low[0] if len(low) > len(high) else (high[0] - low[0]) / 2)


if __name__ == "__main__":
    main()
