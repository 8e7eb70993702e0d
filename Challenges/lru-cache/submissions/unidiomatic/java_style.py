# Unidiomatic: correct and fast, but with accessors, .keys() tests, comparisons with None and %-formatting.
import collections


class LRUCache(object):
    def __init__(self, capacity):
        self.set_capacity(capacity)
        self.entries = collections.OrderedDict()

    def get_capacity(self):
        return self.capacity

    def set_capacity(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1, not %d" % capacity)
        self.capacity = capacity

    def contains(self, key):
        if key in self.entries.keys():
            return True
        else:
            return False

    def get(self, key, default=None):
        if self.contains(key) == False:
            return default
        value = self.entries[key]
        del self.entries[key]
        self.entries[key] = value
        return value

    def put(self, key, value):
        oldest = None
        if self.contains(key) == True:
            del self.entries[key]
        elif self.__len__() == self.get_capacity():
            oldest = self.entries.popitem(False)
        if oldest != None:
            del oldest
        self.entries[key] = value

    def __len__(self):
        return len(self.entries.keys())
