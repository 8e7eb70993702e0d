# Wrong answer: takes prefix + "\uffff" for the end of the stretch; characters beyond the basic plane sort after it.
from bisect import bisect_left


class StationFinder:
    def __init__(self, names=()):
        self.names = []
        for name in names:
            self.add(name)

    def add(self, name):
        if not name:
            raise ValueError("a station needs a name")
        if name in self:
            return False
        self.names.insert(bisect_left(self.names, name), name)
        return True

    def remove(self, name):
        if name not in self:
            raise KeyError(name)
        del self.names[bisect_left(self.names, name)]

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        start = bisect_left(self.names, prefix)
        return self.names[start : min(start + limit, start + self.count(prefix))]

    def count(self, prefix):
        return bisect_left(self.names, prefix + "\uffff") - bisect_left(self.names, prefix)

    def __contains__(self, name):
        place = bisect_left(self.names, name)
        return place < len(self.names) and self.names[place] == name

    def __len__(self):
        return len(self.names)
