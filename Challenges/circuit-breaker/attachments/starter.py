class CircuitOpen(Exception):
    """The breaker is open; the function has not been called."""


class CircuitBreaker:
    """Stops calling a function that keeps failing, and tries again after a while."""

    def __init__(self, failures, cooldown, clock, ignored=()):
        self.failures = failures
        self.cooldown = cooldown
        self.clock = clock
        self.ignored = ignored

    @property
    def state(self):
        """Return "closed", "open" or "half-open"."""
        raise NotImplementedError

    def call(self, function, *args, **kwargs):
        """Call the function, unless the breaker is open."""
        raise NotImplementedError

    def __call__(self, function):
        """Return the function, guarded by this breaker."""
        raise NotImplementedError
