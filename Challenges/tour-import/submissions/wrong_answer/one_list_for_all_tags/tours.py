# Wrong answer: fromkeys gives all keys the same list.
"""Imports records of tours."""
from errors import TourError
from fields import day, number, tags, text


def read_tour(record):
    """Return the tour that a record describes; TourError if it describes none."""
    return {
        "name": text(record, "name"),
        "day": day(record, "day"),
        "seats": number(record, "seats", 1),
        "price": number(record, "price"),
        "tags": tags(record, "tags"),
    }


def import_tours(records, on_error=None):
    """Return (tours, problems): what could be read, and a line for each record that could not."""
    tours, problems = [], []
    for position, record in enumerate(records, start=1):
        try:
            tours.append(read_tour(record))
        except TourError as error:
            problems.append(f"record {position}: {error}")
            if on_error is not None:
                on_error(position, error)
    return tours, problems


def summary(tours):
    """Return the number of tours, the cheapest price, and the names of the tours of each tag."""
    by_tag = dict.fromkeys((tag for tour in tours for tag in tour["tags"]), [])
    for tour in tours:
        for tag in tour["tags"]:
            by_tag.setdefault(tag, []).append(tour["name"])
    cheapest = min((tour["price"] for tour in tours), default=None)
    return {"tours": len(tours), "cheapest": cheapest, "by_tag": by_tag}
