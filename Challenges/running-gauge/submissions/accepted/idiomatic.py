# Accepted: a list of prefix sums; sending appends one, forgetting pops one, and a mean is a difference.
from collections.abc import Generator, Iterable
from fractions import Fraction


def gauge(size: int) -> Generator[Fraction | None, object, int]:
    """Return a generator that answers each reading sent to it with the mean of the last `size` readings."""
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return run_gauge(size)


def run_gauge(size: int) -> Generator[Fraction | None, object, int]:
    sums = [Fraction()]  # sums[i] is the sum of the first i readings
    while True:
        window = min(size, len(sums) - 1)
        mean = (sums[-1] - sums[-1 - window]) / window if window else None
        try:
            reading = yield mean
        except ValueError:
            if window:
                sums.pop()
            continue
        match reading:
            case None:
                pass
            case "end":
                return len(sums) - 1
            case _:
                sums.append(sums[-1] + reading)


def gauge_all(size: int, readings: Iterable) -> Generator[Fraction | None, None, int]:
    """Yield the mean after each reading; return the number of readings."""
    meter = gauge(size)
    next(meter)
    for reading in readings:
        yield meter.send(reading)
    try:
        meter.send("end")
    except StopIteration as stop:
        return stop.value
