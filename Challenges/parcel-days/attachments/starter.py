from collections.abc import Iterable


def days_between(roads: list[tuple[str, str]], depot: str, goal: str) -> int | None:
    """Return the days from depot to goal, or None if there is no way."""
    neighbours = {}
    for one, other in roads:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    queue = [(depot, 0)]
    seen = [depot]
    while queue:
        town, days = queue.pop(0)
        if town == goal:
            return days
        for neighbour in neighbours.get(town, []):
            if neighbour not in seen:
                seen.append(neighbour)
                queue.append((neighbour, days + 1))
    return None


def delivery_days(roads: Iterable[tuple[str, str]], parcels: Iterable[tuple[str, str]]) -> list[int | None]:
    """Return the days that each parcel needs."""
    roads = list(roads)
    return [days_between(roads, depot, goal) for depot, goal in parcels]
