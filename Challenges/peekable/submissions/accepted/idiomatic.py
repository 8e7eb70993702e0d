# Accepted: a deque of what comes first; one helper fills it when it is empty.
from collections import deque
from collections.abc import Iterable, Iterator

_MISSING = object()


class Peekable(Iterator):
    """An iterator that can look at the next item and take items back."""

    def __init__(self, iterable: Iterable) -> None:
        self._source = iter(iterable)
        self._front: deque = deque()

    def __next__(self) -> object:
        if not self:
            raise StopIteration
        return self._front.popleft()

    def __bool__(self) -> bool:
        if not self._front:
            for item in self._source:
                self._front.append(item)
                break
            else:
                self._source = iter(())  # an end is final
        return bool(self._front)

    def peek(self, default: object = _MISSING) -> object:
        if self:
            return self._front[0]
        if default is _MISSING:
            raise StopIteration
        return default

    def push(self, *items: object) -> None:
        self._front.extendleft(reversed(items))
