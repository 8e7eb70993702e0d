# Too slow: builds the neighbours once and remembers pairs, but searches for each different pair.
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
    def days_between(depot: str, goal: str) -> int | None:
        """Return the days from depot to goal."""
        days = {depot: 0}
        queue = deque([depot])
        while queue:
            town = queue.popleft()
            if town == goal:
                return days[town]
            for neighbour in neighbours[town]:
                if neighbour not in days:
                    days[neighbour] = days[town] + 1
                    queue.append(neighbour)
        return None

    return [days_between(depot, goal) for depot, goal in parcels]
