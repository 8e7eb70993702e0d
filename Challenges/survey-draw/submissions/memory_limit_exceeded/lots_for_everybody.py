# Memory: everybody's lot is kept and sorted at the end.
import random
import sys
from collections import Counter

k = int(sys.stdin.readline())
lots = sorted((random.random(), *line.split(";")[:2]) for line in sys.stdin)
drawn = Counter()
for lot, district, person in lots:
    drawn[district] += 1
    if drawn[district] <= k:
        print(district, person)
