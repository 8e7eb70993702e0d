# Run-time error: the walk over the trie calls itself for each character; a name of 5,000 is too deep.
class Node:
    def __init__(self):
        self.children = {}
        self.is_name = False
        self.total = 0


class StationFinder:
    def __init__(self, names=()):
        self.root = Node()
        for name in names:
            self.add(name)

    def add(self, name):
        if not name:
            raise ValueError("a station needs a name")
        if name in self:
            return False
        self.change(name, 1)
        return True

    def remove(self, name):
        if name not in self:
            raise KeyError(name)
        self.change(name, -1)

    def change(self, name, step):
        node = self.root
        node.total += step
        for character in name:
            node = node.children.setdefault(character, Node())
            node.total += step
        node.is_name = step > 0

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        node = self.find(prefix)
        names = self.walk(prefix, node) if node else iter(())
        return [name for _, name in zip(range(limit), names)]

    def walk(self, name, node):
        if node.is_name:
            yield name
        for character in sorted(node.children):
            yield from self.walk(name + character, node.children[character])

    def count(self, prefix):
        node = self.find(prefix)
        return node.total if node else 0

    def find(self, prefix):
        node = self.root
        for character in prefix:
            if character not in node.children:
                return None
            node = node.children[character]
        return node

    def __contains__(self, name):
        node = self.find(name)
        return node is not None and node.is_name

    def __len__(self):
        return self.root.total
