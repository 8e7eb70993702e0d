# Wrong answer: yields the same list again and again, and goes on changing it.
def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    window = []
    for item in iterable:
        window.append(item)
        if len(window) > size:
            del window[0]
        if len(window) == size:
            yield window
