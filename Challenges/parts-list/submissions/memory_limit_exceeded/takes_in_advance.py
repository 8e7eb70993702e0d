# Memory limit exceeded: opens each assembly completely before it goes on; an endless one never ends.
from collections.abc import Iterable


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")

    def walk():
        stack = [(0, parts)]
        while stack:
            level, part = stack.pop()
            is_part = isinstance(part, (str, bytes, dict)) or not isinstance(part, Iterable)
            if is_part or level == depth:
                yield part
            else:
                stack.extend((level + 1, inner) for inner in reversed(list(part)))

    return walk()
