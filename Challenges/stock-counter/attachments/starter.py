class Stock:
    """Counts flowers."""

    def __init__(self, flowers=()):
        raise NotImplementedError

    def add(self, flowers):
        """Add flowers."""
        raise NotImplementedError

    def take(self, bouquet):
        """Remove the flowers of a bouquet, all or none."""
        raise NotImplementedError

    def missing(self, bouquets):
        """Return what would have to be bought for all bouquets together."""
        raise NotImplementedError

    def possible(self, bouquet):
        """Return how many bouquets of this kind could be bound."""
        raise NotImplementedError

    def top(self, n):
        """Return the n most numerous flowers."""
        raise NotImplementedError
