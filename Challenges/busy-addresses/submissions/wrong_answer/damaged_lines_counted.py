# Wrong: takes every line with at least two fields.
import sys
from collections import Counter
from heapq import nsmallest

k = int(sys.stdin.readline())
files = [open(f"part-{number}", "w+", encoding="utf-8") for number in range(16)]


def rank(pair):
    return -pair[1], pair[0]


for line in sys.stdin:
    fields = line.split("\t")
    if len(fields) >= 2:
        address = fields[1].partition("?")[0]
        files[hash(address) % 16].write(address + "\n")
best = []
for file in files:
    file.seek(0)
    best = nsmallest(k, best + [(line.rstrip("\n"), count) for line, count in Counter(file).items()], key=rank)
for address, count in sorted(best, key=rank)[:k]:
    print(count, address)
