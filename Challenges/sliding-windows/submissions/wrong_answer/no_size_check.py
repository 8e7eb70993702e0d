# Wrong answer: a size of 0 gives empty windows instead of ValueError.
def windows(iterable, size):
    window = []
    for item in iterable:
        window.append(item)
        if len(window) > size:
            del window[0]
        if len(window) == size:
            yield tuple(window)
