# Wrong answer: an empty title is taken for the end of the list.
class Playlist:
    def __init__(self, titles=()):
        self.titles = None
        self.length = 0
        for title in titles:
            self.append(title)

    def append(self, title):
        if self.titles is None:
            self.titles = self.last = [title, None]
        else:
            self.last[1] = [title, None]
            self.last = self.last[1]
        self.length += 1

    def prepend(self, title):
        self.titles = [title, self.titles]
        if self.length == 0:
            self.last = self.titles
        self.length += 1

    def remove(self, title):
        before, node = None, self.titles
        while node and node[0] != title:
            before, node = node, node[1]
        if not node:
            raise ValueError("no such title")
        if before:
            before[1] = node[1]
        else:
            self.titles = node[1]
        if node is self.last:
            self.last = before
        self.length -= 1

    def reverse(self):
        before, node = None, self.titles
        self.last = node
        while node:
            node[1], before, node = before, node, node[1]
        self.titles = before

    def __iter__(self):
        node = self.titles
        while node and node[0]:
            yield node[0]
            node = node[1]

    def __len__(self):
        return self.length

    def __repr__(self):
        return f"Playlist({list(self)!r})"
