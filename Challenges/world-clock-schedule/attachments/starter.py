def occurrences(start, at, weekdays, zone):
    """Return an endless iterator of the moments, in UTC."""
    raise NotImplementedError
