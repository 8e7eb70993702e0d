# Memory: one counter for all addresses.
import sys
from collections import Counter

k = int(sys.stdin.readline())
counts = Counter()
for line in sys.stdin:
    fields = line.split("\t")
    if len(fields) == 4:
        counts[fields[1].partition("?")[0]] += 1
for address, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:k]:
    print(count, address)
