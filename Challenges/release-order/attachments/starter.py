class Version:
    """A version number that can be compared."""

    def __init__(self, text):
        self.text = text

    def bump(self, part):
        """Return the next version."""
        raise NotImplementedError

    def matches(self, pattern):
        """Return whether all conditions of the pattern hold."""
        raise NotImplementedError

    @classmethod
    def latest(cls, texts, *, stable=True):
        """Return the newest version, or None."""
        raise NotImplementedError
