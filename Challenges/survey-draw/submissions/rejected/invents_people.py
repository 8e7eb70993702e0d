# Prints made-up ids.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    seen[district] += 1
    people = kept[district]
for district, n in seen.items():
    for number in range(min(n, k)):
        print(district, f'p{number}')
