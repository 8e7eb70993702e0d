# Wrong answer: asks a source that has ended again, and takes an item that is equal to its marker for the end.
MISSING = object()


class Peekable:
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.front = []

    def __iter__(self):
        return self

    def __next__(self):
        if not self:
            raise StopIteration
        return self.front.pop()

    def __bool__(self):
        if not self.front and (item := next(self.source, MISSING)) is not MISSING:
            self.front.append(item)
        return bool(self.front)

    def peek(self, default=MISSING):
        if self:
            return self.front[-1]
        if default is MISSING:
            raise StopIteration
        return default

    def push(self, *items):
        self.front.extend(reversed(items))
