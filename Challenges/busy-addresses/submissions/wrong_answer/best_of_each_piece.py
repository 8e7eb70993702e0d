# Wrong: cuts the log into consecutive pieces and keeps only the k best of each.
import sys
from collections import Counter
from heapq import nsmallest

k = int(sys.stdin.readline())
total = Counter()
piece = Counter()


def close():
    for address, count in nsmallest(k, piece.items(), key=lambda pair: (-pair[1], pair[0])):
        total[address] += count
    piece.clear()


for line in sys.stdin:
    fields = line.split("\t")
    if len(fields) == 4:
        piece[fields[1].partition("?")[0]] += 1
        if len(piece) >= 20_000:
            close()
close()
for address, count in nsmallest(k, total.items(), key=lambda pair: (-pair[1], pair[0])):
    print(count, address)
