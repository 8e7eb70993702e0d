# Accepted: one step after the other, each with a list of its own.
from math import inf


def split_entry(entry: str) -> tuple[str, list[str]]:
    helm, *others = entry.split(", ")
    return helm, others


def fastest(boats: list[int], times: tuple[int, ...]) -> int | None:
    winner, best = None, inf
    for boat, seconds in zip(boats, times):
        if seconds < best:
            winner, best = boat, seconds
    return winner


def results(boats: list[int], entries: list[str], legs: list[list[int]]) -> dict:
    crews = {boat: split_entry(entry) for boat, entry in zip(boats, entries, strict=True)}
    totals = [sum(times) for times in legs]
    ranking = sorted(zip(totals, boats, strict=True))

    table = []
    for place, (seconds, boat) in enumerate(ranking, 1):
        helm, _ = crews[boat]
        table.append((place, boat, helm, seconds))

    speeches = [helm for _, _, helm, _ in reversed(table)]
    columns = enumerate(zip(*legs, strict=True), 1)
    winners = [(number, fastest(boats, times)) for number, times in columns]
    return {"table": table, "crews": crews, "speeches": speeches, "legs": winners}
