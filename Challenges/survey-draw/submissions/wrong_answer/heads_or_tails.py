# Wrong: each newcomer enters with probability 1/2.
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
    elif random.random() < 0.5:
        people[random.randrange(k)] = person
for district, people in kept.items():
    for person in people:
        print(district, person)
