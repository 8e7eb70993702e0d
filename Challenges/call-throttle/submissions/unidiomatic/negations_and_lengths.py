# Unidiomatic: correct, but with negated memberships, lengths instead of truth, and a class that names its base.
import functools
from collections import OrderedDict, deque


class TooManyCalls(RuntimeError):
    def __init__(self, retry_after):
        super().__init__(retry_after)
        self.retry_after = retry_after


class Log(object):
    """The times of the calls let through, for each key."""

    def __init__(self, calls, seconds):
        self.calls = calls
        self.seconds = seconds
        self.times = OrderedDict()

    def drop_idle_keys(self, now):
        while len(self.times) > 0:
            times = next(iter(self.times.values()))
            if times[-1] > now - self.seconds:
                break
            self.times.popitem(last=False)

    def enter(self, key, now):
        self.drop_idle_keys(now)
        if not key in self.times.keys():
            self.times[key] = deque(maxlen=self.calls)
        times = self.times[key]
        if len(times) == self.calls and times[0] > now - self.seconds:
            raise TooManyCalls(times[0] + self.seconds - now)
        times.append(now)
        self.times.move_to_end(key)


def throttle(calls, seconds, *, clock, key=None):
    if calls < 1:
        raise ValueError("at least one call must be allowed")
    if seconds <= 0:
        raise ValueError("the stretch must be longer than 0")

    def decorate(function):
        log = Log(calls, seconds)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            now = clock()
            if key == None:
                log.enter(None, now)
            else:
                log.enter(key(*args, **kwargs), now)
            return function(*args, **kwargs)

        def active():
            log.drop_idle_keys(clock())
            return len(log.times)

        wrapper.active = active
        return wrapper

    return decorate
