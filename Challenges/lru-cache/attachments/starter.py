class LRUCache:
    """A cache that forgets the least recently used entry when it is full."""

    def __init__(self, capacity):
        self.capacity = capacity

    def get(self, key, default=None):
        """Return the value stored under key, or default."""
        raise NotImplementedError

    def put(self, key, value):
        """Store value under key."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
