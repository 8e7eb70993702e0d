# Run-time error: asks a closed circuit until when it is open.
import functools


class CircuitOpen(Exception):
    pass


class Closed:
    def __init__(self, breaker):
        self.breaker = breaker
        self.failures = 0

    def name(self):
        return "closed"

    def enter(self):
        return True

    def success(self):
        self.failures = 0

    def failure(self):
        self.failures += 1
        if self.failures == self.breaker.failures:
            self.breaker.change(self, Open(self.breaker))

    def neither(self):
        pass


class Open:
    def __init__(self, breaker):
        self.breaker = breaker
        self.until = breaker.clock() + breaker.cooldown
        self.trial = False

    def name(self):
        if self.breaker.clock() < self.until:
            return "open"
        return "half-open"

    def enter(self):
        if self.trial or self.name() == "open":
            return False
        self.trial = True
        return True

    def success(self):
        self.breaker.change(self, Closed(self.breaker))

    def failure(self):
        self.breaker.change(self, Open(self.breaker))

    def neither(self):
        self.trial = False


class CircuitBreaker:
    def __init__(self, failures, cooldown, clock, ignored=()):
        if failures < 1:
            raise ValueError("failures must be at least 1")
        if cooldown <= 0:
            raise ValueError("cooldown must be above 0")
        self.failures = failures
        self.cooldown = cooldown
        self.clock = clock
        self.ignored = ignored
        self.present = Closed(self)

    @property
    def state(self):
        if self.clock() < self.present.until:
            return "open"
        return self.present.name()

    def change(self, old, new):
        if self.present is old:
            self.present = new

    def call(self, function, *args, **kwargs):
        state = self.present
        if not state.enter():
            raise CircuitOpen("the circuit is open")
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            if isinstance(error, self.ignored):
                state.success()
            elif isinstance(error, Exception):
                state.failure()
            else:
                state.neither()
            raise
        state.success()
        return result

    def __call__(self, function):
        @functools.wraps(function)
        def guarded(*args, **kwargs):
            return self.call(function, *args, **kwargs)

        return guarded
