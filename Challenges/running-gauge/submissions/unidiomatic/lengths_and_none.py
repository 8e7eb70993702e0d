# Unidiomatic: correct, but with lengths instead of truth, comparisons with None, and sums that are written out.
from fractions import Fraction


def gauge(size):
    if size < 1:
        raise ValueError("the size must be at least 1")

    def run():
        readings = []
        total = Fraction(0)
        while True:
            if len(readings) > 0:
                mean = total / min(len(readings), size)
            else:
                mean = None
            try:
                sent = yield mean
            except ValueError:
                if readings:
                    total -= readings.pop()
                    if len(readings) >= size:
                        total += readings[-size]
                continue
            if sent == "end":
                return len(readings)
            if sent != None:
                if len(readings) >= size:
                    total -= readings[-size]
                readings.append(sent)
                total = total + sent

    return run()


def gauge_all(size, readings):
    count = 0
    meter = gauge(size)
    next(meter)
    for reading in readings:
        count = count + 1
        yield meter.send(reading)
    meter.close()
    return count
