# Accepted: everybody gets a random lot; a heap for each district keeps the k largest.
import sys
from collections import defaultdict
from heapq import heappush, heappushpop
from random import random


def main() -> None:
    k = int(next(sys.stdin))
    winners: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for line in sys.stdin:
        district, person, _ = line.split(";", maxsplit=2)
        heap = winners[district]
        lot = random(), person
        if len(heap) < k:
            heappush(heap, lot)
        else:
            heappushpop(heap, lot)
    for district, heap in winners.items():
        for _, person in heap:
            print(district, person)


if __name__ == "__main__":
    main()
