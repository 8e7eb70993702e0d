class FixedWindowLimiter:
    """Lets every sender send at most limit messages in each window of time."""

    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock

    def allow(self, sender):
        """Count one message and return True, or return False when the limit is used up."""
        raise NotImplementedError

    def remaining(self, sender):
        """Return how many messages would still be allowed in this window."""
        raise NotImplementedError

    def retry_after(self, sender):
        """Return the seconds until a message would be allowed."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
