class TokenBucket:
    """Lets bursts of up to capacity tokens through, and rate tokens a second in the long run."""

    def __init__(self, rate, capacity, clock):
        self.rate = rate
        self.capacity = capacity
        self.clock = clock

    def available(self):
        """Return the number of tokens in the bucket now."""
        raise NotImplementedError

    def allow(self, cost=1):
        """Take cost tokens and return True, or take nothing and return False."""
        raise NotImplementedError

    def wait_time(self, cost=1):
        """Return in how many seconds there will be cost tokens."""
        raise NotImplementedError
