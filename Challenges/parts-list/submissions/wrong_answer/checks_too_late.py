# Wrong answer: is a generator function itself, so that the check of depth runs at the first next.
from collections.abc import Iterable


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")
    stack = [iter([parts])]
    while stack:
        for part in stack[-1]:
            is_part = isinstance(part, (str, bytes, dict)) or not isinstance(part, Iterable)
            if not is_part and (depth is None or len(stack) <= depth):
                stack.append(iter(part))
                break
            yield part
        else:
            stack.pop()
