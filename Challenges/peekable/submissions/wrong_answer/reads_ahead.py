# Wrong answer: always has the next item in hand, so it takes one before anybody asks.
class Peekable:
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.front = []
        self.fill()

    def fill(self):
        if not self.front:
            self.front.extend(item for item, _ in zip(self.source, range(1)))

    def __iter__(self):
        return self

    def __next__(self):
        if not self.front:
            raise StopIteration
        item = self.front.pop()
        self.fill()
        return item

    def __bool__(self):
        return bool(self.front)

    def peek(self, *default, **named):
        if self.front:
            return self.front[-1]
        for value in (*default, *named.values()):
            return value
        raise StopIteration

    def push(self, *items):
        self.front.extend(reversed(items))
