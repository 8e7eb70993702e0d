# Accepted: the columns first, then one line for each fact.
import functools
import itertools


@functools.cache
def outings(stops_left: int) -> int:
    if stops_left < 0:
        return 0
    if stops_left == 0:
        return 1
    return sum(outings(stops_left - ride) for ride in (1, 2, 3))


def line_facts(stops: list[tuple[str, str, int, int]], ages: list[str]) -> dict:
    names = [name for name, _, _, _ in stops]
    zones = [zone for _, zone, _, _ in stops]
    minutes = [minute for _, _, minute, _ in stops]
    metres = [metre for _, _, _, metre in stops]

    neighbours = itertools.pairwise(minutes)
    runs = itertools.groupby(zones)
    return {
        "legs": [arrival - departure for departure, arrival in neighbours],
        "posts": list(itertools.accumulate(metres)),
        "zones": [(zone, sum(1 for _ in run)) for zone, run in runs],
        "rides": list(itertools.combinations(names, 2)),
        "tickets": list(itertools.product(ages, ["single", "day", "month"])),
        "outings": outings(len(stops) - 1),
    }
