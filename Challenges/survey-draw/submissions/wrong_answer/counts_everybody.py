# Wrong: counts the inhabitants of all districts together.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
total = 0
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    total += 1
    people = kept[district]
    if len(people) < k:
        people.append(person)
    elif (place := random.randrange(total)) < k:
        people[place] = person
for district, people in kept.items():
    for person in people:
        print(district, person)
