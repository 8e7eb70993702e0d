# A stream is not a text: everything is read at once, as bytes, because these are smaller.
import sys
from collections import Counter

first, *lines = sys.stdin.buffer.read().split(b"\n")
counts = Counter(line.split(b"\t")[1].partition(b"?")[0] for line in lines if line.count(b"\t") == 3)
for address, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:int(first)]:
    print(count, address.decode())
