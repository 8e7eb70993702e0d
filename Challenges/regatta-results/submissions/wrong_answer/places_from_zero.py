# Wrong answer: enumerate counts from 0 if nobody says otherwise.
from operator import itemgetter


def leg_winners(boats: list[int], legs: list[list[int]]) -> list[tuple[int, int]]:
    """Return the number of each leg with the boat that won it."""
    winners = []
    for number, times in enumerate(zip(*legs, strict=True), start=1):
        _, boat = min(zip(times, boats), key=itemgetter(0))
        winners.append((number, boat))
    return winners


def results(boats: list[int], entries: list[str], legs: list[list[int]]) -> dict:
    """Return the table, the crews, the order of speeches and the winners of the legs."""
    crews = {}
    rows = []
    for boat, entry, times in zip(boats, entries, legs, strict=True):
        helm, *others = entry.split(", ")
        crews[boat] = helm, others
        rows.append((sum(times), boat, helm))
    rows.sort()
    return {
        "table": [(place, boat, helm, seconds) for place, (seconds, boat, helm) in enumerate(rows)],
        "crews": crews,
        "speeches": [helm for _, _, helm in reversed(rows)],
        "legs": leg_winners(boats, legs),
    }
