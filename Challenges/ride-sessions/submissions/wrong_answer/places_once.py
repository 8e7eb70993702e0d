# Wrong answer: leaves out all repeated places, not only immediate repetitions.
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

Report = tuple[str, int, str]


def rides(reports: Iterable[Report], pause: int) -> Iterator[dict[str, object]]:
    """Return an iterator over the rides."""
    if pause < 0:
        raise ValueError(f"a pause is not negative: {pause}")
    return (describe(list(ride)) for _, ride in groupby(reports, first_of_ride(pause)))


def first_of_ride(pause: int) -> Callable[[Report], Report | None]:
    """Return a function that gives each report the first one of its ride."""
    first = last = None

    def key(report: Report) -> Report | None:
        nonlocal first, last
        same_bike = last is not None and last[0] == report[0]
        if same_bike and report[1] < last[1]:
            raise ValueError(f"{report[0]} goes back from {last[1]} to {report[1]}")
        if not same_bike or report[1] - last[1] > pause:
            first = report
        last = report
        return first

    return key


def describe(ride: list[Report]) -> dict[str, object]:
    bike, start, _ = ride[0]
    _, end, _ = ride[-1]
    places = tuple(dict.fromkeys(place for _, _, place in ride))
    return {"bike": bike, "start": start, "minutes": end - start, "places": places}
