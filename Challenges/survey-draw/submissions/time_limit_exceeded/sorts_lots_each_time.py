# Slow: keeps the lots in a list and looks for the smallest with every inhabitant.
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
    people.append((random.random(), person))
    people.sort(key=lambda lot: (-lot[0], lot[1]))
    del people[k:]
for district, people in kept.items():
    for lot, person in people:
        print(district, person)
