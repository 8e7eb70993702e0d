# Wrong answer: changes the numbers on the way down before it knows whether the name is there.
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
        node = self.root
        node.total += 1
        for character in name:
            node = node.children.setdefault(character, Node())
            node.total += 1
        is_new = not node.is_name
        node.is_name = True
        return is_new

    def remove(self, name):
        node = self.root
        node.total -= 1
        for character in name:
            node = node.children[character]
            node.total -= 1
        if not node.is_name:
            raise KeyError(name)
        node.is_name = False

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        start = self.find(prefix)
        waiting = [(prefix, start)] if start else []
        found = []
        while waiting and len(found) < limit:
            name, node = waiting.pop()
            if node.is_name:
                found.append(name)
            waiting.extend((name + key, node.children[key]) for key in sorted(node.children, reverse=True))
        return found

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
