# Wrong: throws away what was seen once, when the counter becomes too large.
import sys
from collections import Counter
from heapq import nsmallest

k = int(sys.stdin.readline())
counts = Counter()
for line in sys.stdin:
    fields = line.split("\t")
    if len(fields) == 4:
        counts[fields[1].partition("?")[0]] += 1
        if len(counts) > 20_000:
            counts = Counter({address: count for address, count in counts.items() if count > 3})
for address, count in nsmallest(k, counts.items(), key=lambda pair: (-pair[1], pair[0])):
    print(count, address)
