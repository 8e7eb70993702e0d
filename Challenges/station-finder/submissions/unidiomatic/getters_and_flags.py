# Unidiomatic: correct, but with an accessor, .keys() tests, == True and dunder methods called by name.
class Node:
    def __init__(self):
        self.children = dict()
        self.name = None
        self.total = 0

    def get_total(self):
        return self.total


class StationFinder:
    def __init__(self, names=()):
        self.root = Node()
        for name in names:
            self.add(name)

    def add(self, name):
        if len(name) == 0:
            raise ValueError("a station needs a name")
        if self.__contains__(name) == True:
            return False
        node = self.root
        node.total = node.total + 1
        for character in name:
            if not character in node.children.keys():
                node.children[character] = Node()
            node = node.children[character]
            node.total = node.total + 1
        node.name = name
        return True

    def remove(self, name):
        if self.__contains__(name) == False:
            raise KeyError(name)
        node = self.root
        node.total = node.total - 1
        for character in name:
            node = node.children[character]
            node.total = node.total - 1
        node.name = None

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        found = []
        waiting = []
        node = self.find(prefix)
        if node != None:
            waiting.append(node)
        while len(waiting) > 0 and len(found) < limit:
            node = waiting.pop()
            if node.name != None:
                found.append(node.name)
            for character in sorted(list(node.children.keys()), reverse=True):
                if node.children[character].get_total() > 0:
                    waiting.append(node.children[character])
        return found

    def count(self, prefix):
        node = self.find(prefix)
        if node == None:
            return 0
        return node.get_total()

    def find(self, prefix):
        node = self.root
        for character in prefix:
            if not character in node.children.keys():
                return None
            node = node.children[character]
        return node

    def __contains__(self, name):
        node = self.find(name)
        if node != None and node.name != None:
            return True
        return False

    def __len__(self):
        return self.root.get_total()
