class PoolExhausted(Exception):
    """There is no connection to lend."""


class ConnectionPool:
    """Keeps a few connections open and lends them out."""

    def __init__(self, connect, size, max_idle, clock):
        self.connect = connect
        self.size = size
        self.max_idle = max_idle
        self.clock = clock

    def acquire(self):
        """Lend a connection."""
        raise NotImplementedError

    def release(self, connection, broken=False):
        """Take a connection back."""
        raise NotImplementedError

    def connection(self):
        """Return a context manager that lends a connection to its block."""
        raise NotImplementedError

    def close(self):
        """Close the pool."""
        raise NotImplementedError

    def stats(self):
        """Return the numbers of lent and idle connections."""
        raise NotImplementedError
