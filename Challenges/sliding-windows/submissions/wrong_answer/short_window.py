# Wrong answer: a series shorter than the window gives one window that is too short.
from collections import deque
from itertools import islice


def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    source = iter(iterable)
    window = deque(islice(source, size), maxlen=size)
    yield tuple(window)
    for item in source:
        window.append(item)
        yield tuple(window)
