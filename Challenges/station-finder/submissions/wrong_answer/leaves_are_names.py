# Wrong answer: takes a node without children for a name; a name that others continue is lost.
class StationFinder:
    def __init__(self, names=()):
        self.root = {}
        for name in names:
            self.add(name)

    def add(self, name):
        if not name:
            raise ValueError("a station needs a name")
        if name in self:
            return False
        node = self.root
        for character in name:
            node = node.setdefault(character, {})
        return True

    def remove(self, name):
        if name not in self:
            raise KeyError(name)
        path = [self.root]
        for character in name:
            path.append(path[-1][character])
        for node, character in zip(path[-2::-1], reversed(name)):
            del node[character]
            if node:
                break

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        return sorted(self.below(prefix))[:limit]

    def count(self, prefix):
        return len(list(self.below(prefix)))

    def below(self, prefix):
        node = self.find(prefix)
        waiting = [(prefix, node)] if node else []
        while waiting:
            name, node = waiting.pop()
            if not node:
                yield name
            waiting.extend((name + character, child) for character, child in node.items())

    def find(self, prefix):
        node = self.root
        for character in prefix:
            if character not in node:
                return None
            node = node[character]
        return node

    def __contains__(self, name):
        return bool(name) and self.find(name) == {}

    def __len__(self):
        return self.count("")
