# Run-time error: a call exactly `seconds` ago still counts, so that one at the border is refused.
import functools
from collections import defaultdict, deque


class TooManyCalls(RuntimeError):
    def __init__(self, retry_after):
        super().__init__("too many calls")
        self.retry_after = retry_after


def throttle(calls, seconds, *, clock, key=None):
    if calls < 1 or seconds <= 0:
        raise ValueError("bad limit")

    def decorate(function):
        log = defaultdict(deque)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            now = clock()
            times = log[key(*args, **kwargs) if key else None]
            while times and times[0] < now - seconds:
                times.popleft()
            if len(times) == calls:
                raise TooManyCalls(times[0] + seconds - now)
            times.append(now)
            return function(*args, **kwargs)

        def active():
            oldest = clock() - seconds
            return sum(times[-1] > oldest for times in log.values())

        wrapper.active = active
        return wrapper

    return decorate
