# Wrong: one draw of k for the whole country.
import random
import sys
from collections import defaultdict

k = int(sys.stdin.readline())
seen = defaultdict(int)
kept = defaultdict(list)
total = 0
everybody = []
for line in sys.stdin:
    district, person, address = line.split(";", 2)
    seen[district] += 1
    people = kept[district]
    total += 1
    if len(everybody) < k:
        everybody.append((district, person))
    elif (place := random.randrange(total)) < k:
        everybody[place] = district, person
for district, person in everybody:
    print(district, person)
