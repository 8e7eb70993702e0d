class ThumbnailCache:
    """A cache whose entries expire, and which evicts the least recently used live one when it is full."""

    def __init__(self, capacity, ttl, clock):
        self.capacity = capacity
        self.ttl = ttl
        self.clock = clock

    def put(self, key, value, ttl=None):
        """Store value under key for ttl seconds."""
        raise NotImplementedError

    def get(self, key, default=None):
        """Return the live value under key, or default."""
        raise NotImplementedError

    def expires_in(self, key):
        """Return the seconds that the entry under key will still live."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
