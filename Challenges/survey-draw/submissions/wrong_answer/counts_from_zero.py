# Wrong: the n-th newcomer enters with probability k/(n - 1).
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
    elif (place := random.randrange(seen[district] - 1)) < k:
        people[place] = person
for district, people in kept.items():
    for person in people:
        print(district, person)
