# Wrong answer: keeps the last readings only; those that were pushed out do not come back.
from collections import deque
from fractions import Fraction


def gauge(size):
    if size < 1:
        raise ValueError("the size must be at least 1")

    def run():
        last = deque(maxlen=size)
        count = 0
        while True:
            try:
                sent = yield Fraction(sum(last), len(last)) if last else None
            except ValueError:
                if last:
                    last.pop()
                    count -= 1
                continue
            if sent == "end":
                return count
            if sent is not None:
                last.append(Fraction(sent))
                count += 1

    return run()


def gauge_all(size, readings):
    meter = gauge(size)
    next(meter)
    count = 0
    for count, reading in enumerate(readings, 1):
        yield meter.send(reading)
    return count
