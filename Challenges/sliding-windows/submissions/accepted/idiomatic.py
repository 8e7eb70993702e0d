# Accepted: a deque with maxlen drops the oldest item by itself; islice fills the first window.
from collections import deque
from itertools import islice


def windows(iterable, size):
    """Yield the windows of size neighbours in iterable as tuples, as soon as each is there."""
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    source = iter(iterable)
    window = deque(islice(source, size), maxlen=size)
    if len(window) == size:
        yield tuple(window)
    for item in source:
        window.append(item)
        yield tuple(window)
