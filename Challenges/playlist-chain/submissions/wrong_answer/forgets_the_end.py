# Wrong answer: reversal and removal leave the reference to the last node as it was; the next append goes astray.
class Playlist:
    def __init__(self, titles=()):
        self.first = self.last = None
        self.length = 0
        for title in titles:
            self.append(title)

    def append(self, title):
        node = [title, None]
        if self.first is None:
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
        self.length -= 1

    def reverse(self):
        before, node = None, self.first
        while node is not None:
            node[1], before, node = before, node, node[1]
        self.first = before

    def __iter__(self):
        node = self.first
        while node is not None:
            yield node[0]
            node = node[1]

    def __len__(self):
        return self.length

    def __repr__(self):
        return f"Playlist({list(self)!r})"
