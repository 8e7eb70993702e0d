# Accepted: a list turned round, with the next item at its end, and a flag for the end of the source.


class NoDefault:
    """Stands for a default that was not given."""


class Peekable:
    def __init__(self, iterable):
        self._source = iter(iterable)
        self._ended = False
        self._reversed = []

    def __iter__(self):
        return self

    def __next__(self):
        if self._reversed:
            return self._reversed.pop()
        if self._ended:
            raise StopIteration
        try:
            return next(self._source)
        except StopIteration:
            self._ended = True
            raise

    def __bool__(self):
        try:
            self.peek()
        except StopIteration:
            return False
        return True

    def peek(self, default=NoDefault):
        try:
            item = next(self)
        except StopIteration:
            if default is NoDefault:
                raise
            return default
        self._reversed.append(item)
        return item

    def push(self, *items):
        self._reversed.extend(reversed(items))
