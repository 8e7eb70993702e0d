# Wrong answer: sorting before groupby brings together what the line enters twice.
from functools import cache
from itertools import accumulate, combinations, groupby, pairwise, product

KINDS = ("single", "day", "month")


@cache
def outings(stops_left: int) -> int:
    """Return in how many ways one can go on, one to three stops at a time."""
    if stops_left <= 0:
        return int(stops_left == 0)
    return outings(stops_left - 1) + outings(stops_left - 2) + outings(stops_left - 3)


def line_facts(stops: list[tuple[str, str, int, int]], ages: list[str]) -> dict:
    """Return the facts for the sheet of a line."""
    return {
        "legs": [later - earlier for (_, _, earlier, _), (_, _, later, _) in pairwise(stops)],
        "posts": list(accumulate(metres for _, _, _, metres in stops)),
        "zones": [(zone, len(list(run))) for zone, run in groupby(sorted(zone for _, zone, _, _ in stops))],
        "rides": list(combinations((name for name, _, _, _ in stops), 2)),
        "tickets": list(product(ages, KINDS)),
        "outings": outings(len(stops) - 1),
    }
