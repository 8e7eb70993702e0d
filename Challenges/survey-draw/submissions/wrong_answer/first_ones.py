# Wrong: the first k are no draw.
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
    if len(people) < k:
        people.append(person)
for district, people in kept.items():
    for person in people:
        print(district, person)
