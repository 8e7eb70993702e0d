# Accepted: reservoir sampling with a reservoir and a count for each district.
import sys
from random import randrange


def main() -> None:
    k = int(sys.stdin.readline())
    seen: dict[str, int] = {}
    reservoirs: dict[str, list[str]] = {}
    for line in sys.stdin:
        district, person, address = line.split(";", 2)
        if district not in seen:
            seen[district] = 0
            reservoirs[district] = []
        seen[district] += 1
        reservoir = reservoirs[district]
        if len(reservoir) < k:
            reservoir.append(person)
        else:
            place = randrange(seen[district])
            if place < k:
                reservoir[place] = person
    for district, reservoir in reservoirs.items():
        for person in reservoir:
            print(district, person)


main()
