# Thins out: keeps every m-th only, and doubles m when there are too many. Neighbours never meet.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
step = defaultdict(lambda: 1)
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    seen[district] += 1
    people = kept[district]
    if (seen[district] - 1) % step[district] == 0:
        people.append(person)
        if len(people) > 2 * k:
            del people[1::2]
            step[district] *= 2
for district, people in kept.items():
    while len(people) > k:
        people.pop(random.randrange(len(people)))
    for person in people:
        print(district, person)
