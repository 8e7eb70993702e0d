# Wrong answer: counts in fixed windows; at a border twice as many calls pass.
import functools
from collections import defaultdict


class TooManyCalls(RuntimeError):
    def __init__(self, retry_after):
        super().__init__("too many calls")
        self.retry_after = retry_after


def throttle(calls, seconds, *, clock, key=None):
    if calls < 1 or seconds <= 0:
        raise ValueError("bad limit")

    def decorate(function):
        counts = defaultdict(int)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            now = clock()
            window = now // seconds, key(*args, **kwargs) if key else None
            if counts[window] == calls:
                raise TooManyCalls((now // seconds + 1) * seconds - now)
            counts[window] += 1
            return function(*args, **kwargs)

        wrapper.active = lambda: sum(window == clock() // seconds for window, _ in counts)
        return wrapper

    return decorate
