# Wrong: k independent draws of one give repetitions.
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
    if seen[district] == 1:
        people.extend([person] * k)
    else:
        for place in range(k):
            if random.randrange(seen[district]) == 0:
                people[place] = person
for district, people in kept.items():
    for person in people:
        print(district, person)
