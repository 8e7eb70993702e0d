# Run-time error: one generator for each level; a nest of 9,000 is deeper than Python's stack.
from collections.abc import Iterable


def walk(parts, depth):
    if isinstance(parts, (str, bytes, dict)) or not isinstance(parts, Iterable) or depth == 0:
        yield parts
    else:
        for part in parts:
            yield from walk(part, None if depth is None else depth - 1)


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")
    return walk(parts, depth)
