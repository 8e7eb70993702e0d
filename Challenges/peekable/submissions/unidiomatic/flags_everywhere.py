# Unidiomatic: correct, but with flags compared with True, lengths compared with 0 and dunder methods called by name.
import collections

MISSING = object()


class Peekable(object):
    def __init__(self, iterable):
        self.source = iter(iterable)
        self.front = collections.deque()
        self.ended = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.__bool__() == True:
            return self.front.popleft()
        else:
            raise StopIteration()

    def __bool__(self):
        if len(self.front) == 0:
            if self.ended == False:
                try:
                    self.front.append(self.source.__next__())
                except StopIteration:
                    self.ended = True
        if len(self.front) > 0:
            return True
        else:
            return False

    def peek(self, default=MISSING):
        if self.__bool__() == True:
            return self.front[0]
        if default is MISSING:
            raise StopIteration()
        return default

    def push(self, *items):
        for i in range(len(items) - 1, -1, -1):
            self.front.appendleft(items[i])
