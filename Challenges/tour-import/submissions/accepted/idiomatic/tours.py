"""Imports records of tours."""
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from errors import TourError
from fields import Record, day, number, tags, text

Tour = dict[str, Any]


def read_tour(record: Record) -> Tour:
    """Return the tour that a record describes; TourError if it describes none."""
    return {
        "name": text(record, "name"),
        "day": day(record, "day"),
        "seats": number(record, "seats", least=1),
        "price": number(record, "price"),
        "tags": tags(record, "tags"),
    }


def import_tours(
    records: Iterable[Record], on_error: Callable[[int, TourError], object] | None = None
) -> tuple[list[Tour], list[str]]:
    """Return (tours, problems): what could be read, and a line for each record that could not."""
    tours, problems = [], []
    for position, record in enumerate(records, start=1):
        try:
            tour = read_tour(record)
        except TourError as error:
            problems.append(f"record {position}: {error}")
            if on_error is not None:
                on_error(position, error)
        else:
            tours.append(tour)
    return tours, problems


def summary(tours: Sequence[Tour]) -> dict[str, Any]:
    """Return the number of tours, the cheapest price, and the names of the tours of each tag."""
    by_tag = defaultdict(list)
    for tour in tours:
        for tag in tour["tags"]:
            by_tag[tag].append(tour["name"])
    cheapest = min((tour["price"] for tour in tours), default=None)
    return {"tours": len(tours), "cheapest": cheapest, "by_tag": dict(by_tag)}
