class Histogram:
    """Counts values in buckets."""

    def __init__(self, bounds):
        self.bounds = bounds

    def record(self, value, count=1):
        """Count a value."""
        raise NotImplementedError

    def percentile(self, p):
        """Return the estimated percentile."""
        raise NotImplementedError

    def share_below(self, limit):
        """Return the share of the values that are surely at most the limit."""
        raise NotImplementedError

    def merge(self, other):
        """Return a new histogram with the values of both."""
        raise NotImplementedError

    def lines(self, name):
        """Return the lines for the monitoring system."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
