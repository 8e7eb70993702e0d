# Unidiomatic: correct, but with getters and setters, comparisons with None by ==, and dunder methods called by name.
class Node(object):
    def __init__(self, title):
        self._title = title
        self._next = None

    def get_title(self):
        return self._title

    def get_next(self):
        return self._next

    def set_next(self, node):
        self._next = node


class Playlist(object):
    def __init__(self, titles=()):
        self.first = None
        self.last = None
        self.length = 0
        for title in titles:
            self.append(title)

    def append(self, title):
        node = Node(title)
        if self.first == None:
            self.first = node
        else:
            self.last.set_next(node)
        self.last = node
        self.length = self.length + 1

    def prepend(self, title):
        node = Node(title)
        node.set_next(self.first)
        self.first = node
        if self.last == None:
            self.last = node
        self.length = self.length + 1

    def remove(self, title):
        before = None
        node = self.first
        found = False
        while node != None and found == False:
            if node.get_title() == title:
                found = True
            else:
                before = node
                node = node.get_next()
        if found == False:
            raise ValueError("no such title: %s" % title)
        if before == None:
            self.first = node.get_next()
        else:
            before.set_next(node.get_next())
        if node.get_next() == None:
            self.last = before
        self.length = self.length - 1

    def reverse(self):
        before = None
        node = self.first
        self.last = self.first
        while node != None:
            temp = node.get_next()
            node.set_next(before)
            before = node
            node = temp
        self.first = before

    def __iter__(self):
        node = self.first
        while node != None:
            yield node.get_title()
            node = node.get_next()

    def __len__(self):
        return self.length

    def __repr__(self):
        return "Playlist(%s)" % list(self).__repr__()
