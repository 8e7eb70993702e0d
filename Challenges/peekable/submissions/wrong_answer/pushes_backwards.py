# Wrong answer: pushes the items one after the other, so that the last one comes first.
from collections import deque

MISSING = object()


class Peekable:
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.front = deque()

    def __iter__(self):
        return self

    def __next__(self):
        return self.front.popleft() if self.front else next(self.source)

    def __bool__(self):
        return self.peek(MISSING) is not MISSING

    def peek(self, default=...):
        if not self.front:
            try:
                self.front.append(next(self.source))
            except StopIteration:
                if default is ...:
                    raise
                return default
        return self.front[0]

    def push(self, *items):
        for item in items:
            self.front.appendleft(item)
