# Memory limit exceeded: lazy, but keeps all items that it has ever read.
def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    items = []
    for item in iterable:
        items.append(item)
        if len(items) >= size:
            yield tuple(items[-size:])
