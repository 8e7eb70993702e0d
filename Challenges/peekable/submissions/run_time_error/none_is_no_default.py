# Run-time error: takes None for "no default given", so peek(None) raises at the end.
class Peekable:
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.front = []
        self.ended = False

    def __iter__(self):
        return self

    def __next__(self):
        if not self:
            raise StopIteration
        return self.front.pop()

    def __bool__(self):
        if not self.front and not self.ended:
            self.ended = True
            for item in self.source:
                self.front.append(item)
                self.ended = False
                break
        return bool(self.front)

    def peek(self, default=None):
        if self:
            return self.front[-1]
        if default is None:
            raise StopIteration
        return default

    def push(self, *items):
        self.front.extend(reversed(items))
