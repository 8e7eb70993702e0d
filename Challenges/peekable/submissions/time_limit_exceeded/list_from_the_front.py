# Time limit exceeded: inserts and removes at the front of a list, which moves all the others each time.
MISSING = object()


class Peekable:
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.ended = False
        self.front = []

    def __iter__(self):
        return self

    def __next__(self):
        if not self:
            raise StopIteration
        return self.front.pop(0)

    def __bool__(self):
        if not self.front and not self.ended:
            self.ended = True
            for item in self.source:
                self.front.append(item)
                self.ended = False
                break
        return bool(self.front)

    def peek(self, default=MISSING):
        if self:
            return self.front[0]
        if default is MISSING:
            raise StopIteration
        return default

    def push(self, *items):
        for place, item in enumerate(items):
            self.front.insert(place, item)
