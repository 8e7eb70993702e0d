# Time limit exceeded: builds every window anew with += on a tuple, which is O(size²) for each window.
from collections import deque


def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    kept = deque(maxlen=size)
    for item in iterable:
        kept.append(item)
        if len(kept) == size:
            window = ()
            for member in kept:
                window += (member,)
            yield window
