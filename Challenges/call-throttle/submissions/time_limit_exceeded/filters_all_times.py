# Time limit exceeded: builds a new list of all the times that count at each call, O(calls).
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
        log = defaultdict(list)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            now = clock()
            name = key(*args, **kwargs) if key else None
            log[name] = [time for time in log[name] if time > now - seconds]
            if len(log[name]) == calls:
                raise TooManyCalls(log[name][0] + seconds - now)
            log[name].append(now)
            return function(*args, **kwargs)

        def active():
            oldest = clock() - seconds
            return sum(times[-1] > oldest for times in log.values() if times)

        wrapper.active = active
        return wrapper

    return decorate
