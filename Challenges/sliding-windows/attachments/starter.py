def windows(iterable, size):
    """Yield the windows of size neighbours in iterable as tuples, as soon as each is there."""
    raise NotImplementedError
