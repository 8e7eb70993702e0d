class Peekable:
    """An iterator that can look at the next item and take items back."""

    def __init__(self, iterable):
        self._source = iter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._source)

    def __bool__(self):
        """Tell whether there is a next item."""
        raise NotImplementedError

    def peek(self, default=...):
        """Return the next item without consuming it; at the end, the default or StopIteration."""
        raise NotImplementedError

    def push(self, *items):
        """Put items in front, so that they are the next ones in this order."""
        raise NotImplementedError
