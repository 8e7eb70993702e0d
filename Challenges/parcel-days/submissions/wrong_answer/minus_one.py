# Wrong answer: gives -1 where there is no way.
from collections import defaultdict, deque
from collections.abc import Iterable
from functools import cache


def delivery_days(roads: Iterable[tuple[str, str]], parcels: Iterable[tuple[str, str]]) -> list[int | None]:
    """Return the days that each parcel needs."""
    neighbours = defaultdict(list)
    for one, other in roads:
        neighbours[one].append(other)
        neighbours[other].append(one)

    @cache
    def days_from(depot: str) -> dict[str, int]:
        """Return the days to every town that can be reached."""
        days = {depot: 0}
        queue = deque([depot])
        while queue:
            town = queue.popleft()
            for neighbour in neighbours[town]:
                if neighbour not in days:
                    days[neighbour] = days[town] + 1
                    queue.append(neighbour)
        return days

    return [days_from(depot).get(goal, -1) for depot, goal in parcels]
