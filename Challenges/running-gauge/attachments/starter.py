def gauge(size):
    """Return a generator that answers each reading sent to it with the mean of the last `size` readings."""
    while True:
        yield None


def gauge_all(size, readings):
    """Yield the mean after each reading; return the number of readings."""
    raise NotImplementedError
