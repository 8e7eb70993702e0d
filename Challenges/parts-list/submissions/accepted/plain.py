# Accepted: a class with __next__ and a list of open iterators.
from collections.abc import Iterable


class Walk:
    def __init__(self, parts, depth):
        self._open = [iter((parts,))]
        self._depth = depth

    def __iter__(self):
        return self

    def __next__(self):
        while self._open:
            try:
                part = next(self._open[-1])
            except StopIteration:
                self._open.pop()
                continue
            if isinstance(part, (str, bytes, dict)) or not isinstance(part, Iterable):
                return part
            if self._depth is not None and len(self._open) > self._depth:
                return part
            self._open.append(iter(part))
        raise StopIteration


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")
    return Walk(parts, depth)
