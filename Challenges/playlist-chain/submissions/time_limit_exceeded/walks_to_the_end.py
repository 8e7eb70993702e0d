# Time limit exceeded: append walks to the end and len counts, so both are O(n).
class Playlist:
    def __init__(self, titles=()):
        self.first = None
        for title in titles:
            self.append(title)

    def append(self, title):
        if self.first is None:
            self.first = [title, None]
            return
        node = self.first
        while node[1] is not None:
            node = node[1]
        node[1] = [title, None]

    def prepend(self, title):
        self.first = [title, self.first]

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
        return sum(1 for _ in self)

    def __repr__(self):
        return f"Playlist({list(self)!r})"
