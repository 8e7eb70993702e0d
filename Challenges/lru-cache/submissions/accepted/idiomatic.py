# Accepted: OrderedDict is a dict with a linked list inside; it refreshes and evicts in constant time.
from collections import OrderedDict


class LRUCache:
    """A cache that forgets the least recently used entry when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"capacity must be at least 1, not {capacity}")
        self._capacity = capacity
        self._entries = OrderedDict()  # oldest first

    def get(self, key, default=None):
        try:
            self._entries.move_to_end(key)
        except KeyError:
            return default
        return self._entries[key]

    def put(self, key, value):
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)

    def __len__(self):
        return len(self._entries)
