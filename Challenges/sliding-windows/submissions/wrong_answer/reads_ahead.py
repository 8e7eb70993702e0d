# Wrong answer: reads the next item before it hands out the window; the values are right, but one item late.
from collections import deque


def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    window = deque(maxlen=size)
    for item in iterable:
        if len(window) == size:
            yield tuple(window)
        window.append(item)
    if len(window) == size:
        yield tuple(window)
