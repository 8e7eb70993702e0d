# Wrong: the n-th inhabitant meets the same die in every district.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
salt = random.randrange(10**9)
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    seen[district] += 1
    people = kept[district]
    if len(people) < k:
        people.append(person)
    elif (place := random.Random(salt + seen[district]).randrange(seen[district])) < k:
        people[place] = person
for district, people in kept.items():
    for person in people:
        print(district, person)
