# Accepted: distributes the addresses over files by their hash, counts each file alone and keeps the best.
import sys
from collections import Counter
from heapq import nsmallest

PARTS = 16


def rank(pair: tuple[str, int]) -> tuple[int, str]:
    address, count = pair
    return -count, address


def main() -> None:
    k = int(sys.stdin.readline())
    parts = [open(f"part-{number}", "w+", encoding="utf-8") for number in range(PARTS)]
    for line in sys.stdin:
        fields = line.split("\t")
        if len(fields) == 4:
            address = fields[1].partition("?")[0]
            parts[hash(address) % PARTS].write(address + "\n")
    best = []
    for part in parts:
        with part:
            part.seek(0)
            counts = Counter(part)
        best = nsmallest(k, best + [(line[:-1], count) for line, count in counts.items()], key=rank)
    for address, count in best:
        print(count, address)


main()
