# Wrong answer: cuts the series into pieces that do not overlap.
from itertools import islice


def windows(iterable, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    source = iter(iterable)
    while len(piece := tuple(islice(source, size))) == size:
        yield piece
