class TraceLog:
    """Writes JSON lines that carry the fields bound in the present context."""

    def __init__(self, write, clock, level="info"):
        self.write = write
        self.clock = clock
        self.level = level

    def bind(self, **fields):
        """Return a context manager; lines inside of its block carry the fields."""
        raise NotImplementedError

    def log(self, level, message, **fields):
        """Write a line."""
        raise NotImplementedError
