# Memory: the whole log as a list of lines.
import sys
from collections import Counter

first, *lines = sys.stdin.readlines()
rows = [line.split("\t") for line in lines]
counts = Counter(row[1].partition("?")[0] for row in rows if len(row) == 4)
for address, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:int(first)]:
    print(count, address)
