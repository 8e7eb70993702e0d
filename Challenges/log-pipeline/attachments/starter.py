def slow_requests(lines, threshold, *, context=0):
    """Return an iterator over reports of the requests that took more than `threshold` milliseconds."""
    return iter([])
