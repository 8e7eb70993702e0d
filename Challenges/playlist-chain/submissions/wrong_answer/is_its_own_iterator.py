# Wrong answer: the playlist is its own iterator; two loops at the same time disturb each other.
class Playlist:
    def __init__(self, titles=()):
        self.first = self.last = None
        self.length = 0
        for title in titles:
            self.append(title)

    def append(self, title):
        node = [title, None]
        if self.last is None:
            self.first = node
        else:
            self.last[1] = node
        self.last = node
        self.length += 1

    def prepend(self, title):
        self.first = [title, self.first]
        self.last = self.last or self.first
        self.length += 1

    def remove(self, title):
        before, node = None, self.first
        while node is not None and node[0] != title:
            before, node = node, node[1]
        if node is None:
            raise ValueError("no such title")
        if before is None:
            self.first = node[1]
        else:
            before[1] = node[1]
        if node is self.last:
            self.last = before
        self.length -= 1

    def reverse(self):
        before, node = None, self.first
        self.last = node
        while node is not None:
            node[1], before, node = before, node, node[1]
        self.first = before

    def __iter__(self):
        self.place = self.first
        return self

    def __next__(self):
        if self.place is None:
            raise StopIteration
        title, self.place = self.place
        return title

    def __len__(self):
        return self.length

    def __repr__(self):
        return f"Playlist({list(self)!r})"
