class LoginGuard:
    """Locks an account that has seen too many wrong passwords within the last seconds."""

    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock

    def attempt(self, account, correct):
        """Return "locked", "welcome" or "wrong"."""
        raise NotImplementedError

    def locked_until(self, account):
        """Return the time at which the account opens again, or None."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
