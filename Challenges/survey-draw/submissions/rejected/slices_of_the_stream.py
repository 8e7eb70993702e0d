# Draws a whole stretch of neighbours from a random beginning.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
running = defaultdict(int)
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    seen[district] += 1
    people = kept[district]
    if len(people) < k or random.random() < k / seen[district] and not running[district]:
        running[district] = k
    if running[district]:
        running[district] -= 1
        people.append(person)
        del people[:-k]
for district, people in kept.items():
    for person in people:
        print(district, person)
