# Run-time error: len and slices work for lists and strings, not for generators.
def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    for start in range(len(iterable) - size + 1):
        yield tuple(iterable[start:start + size])
