# Accepted: keeps the latest window as a tuple and builds the next one from it.
def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    window = ()
    for item in iterable:
        if len(window) == size:
            window = window[1:]
        window += (item,)
        if len(window) == size:
            yield window
