# Wrong answer: asks whether the reading is true, so a reading of 0 is taken for "nothing sent".
from fractions import Fraction


def gauge(size):
    if size < 1:
        raise ValueError("the size must be at least 1")

    def run():
        readings = []
        while True:
            last = readings[-size:]
            try:
                sent = yield Fraction(sum(last), len(last)) if last else None
            except ValueError:
                del readings[-1:]
                continue
            if sent == "end":
                return len(readings)
            if sent:
                readings.append(Fraction(sent))

    return run()


def gauge_all(size, readings):
    meter = gauge(size)
    next(meter)
    count = 0
    for count, reading in enumerate(readings, 1):
        yield meter.send(reading)
    return count
