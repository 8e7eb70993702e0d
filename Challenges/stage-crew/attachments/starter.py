class Crew:
    """Takes everything away in reverse order, whatever goes wrong."""

    def enter(self, manager):
        """Enter a context manager; its exit is called later."""
        raise NotImplementedError

    def push(self, manager):
        """Register the exit of an object."""
        raise NotImplementedError

    def call_later(self, function, *args, **kwargs):
        """Register a call."""
        raise NotImplementedError

    def hand_over(self):
        """Return a new crew with everything that was registered here."""
        raise NotImplementedError

    def close(self):
        """Call everything now."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        raise NotImplementedError
