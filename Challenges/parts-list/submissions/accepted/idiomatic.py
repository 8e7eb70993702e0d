# Accepted: a stack of iterators that go on where they were; for and else tell an opened one from one that is used up.
from collections.abc import Iterable, Iterator


def is_assembly(part: object) -> bool:
    return isinstance(part, Iterable) and not isinstance(part, str | bytes | dict)


def flatten(parts: object, depth: int | None = None) -> Iterator:
    """Return an iterator over all parts, without the nesting, opened at most `depth` levels deep."""
    if depth is not None and depth < 0:
        raise ValueError(f"depth must not be negative: {depth}")
    return walk(parts, depth)


def walk(parts: object, depth: int | None) -> Iterator:
    stack = [iter([parts])]
    while stack:
        for part in stack[-1]:
            if is_assembly(part) and (depth is None or len(stack) <= depth):
                stack.append(iter(part))
                break
            yield part
        else:
            stack.pop()
