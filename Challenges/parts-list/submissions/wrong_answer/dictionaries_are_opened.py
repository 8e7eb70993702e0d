# Wrong answer: opens dictionaries, which gives their keys and loses the values.
from collections.abc import Iterable


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")

    def walk():
        stack = [iter([parts])]
        while stack:
            for part in stack[-1]:
                is_part = isinstance(part, (str, bytes)) or not isinstance(part, Iterable)
                if not is_part and (depth is None or len(stack) <= depth):
                    stack.append(iter(part))
                    break
                yield part
            else:
                stack.pop()

    return walk()
