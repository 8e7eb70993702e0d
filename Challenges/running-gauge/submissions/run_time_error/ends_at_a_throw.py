# Run-time error: the try stands around the whole loop, so that the first throw ends the generator.
from fractions import Fraction


def gauge(size):
    if size < 1:
        raise ValueError("the size must be at least 1")

    def run():
        readings = []
        try:
            while True:
                last = readings[-size:]
                sent = yield Fraction(sum(last), len(last)) if last else None
                if sent == "end":
                    return len(readings)
                if sent is not None:
                    readings.append(Fraction(sent))
        except ValueError:
            readings.pop()

    return run()


def gauge_all(size, readings):
    meter = gauge(size)
    next(meter)
    count = 0
    for count, reading in enumerate(readings, 1):
        yield meter.send(reading)
    return count
