# Accepted: a dict finds the node, a ring of linked nodes knows the order; written out by hand.
class Node:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.older = self
        self.newer = self


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._nodes = {}
        self._end = Node()  # sentinel: its newer neighbour is the oldest entry

    def get(self, key, default=None):
        node = self._nodes.get(key)
        if node is None:
            return default
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        node = self._nodes.get(key)
        if node is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self._nodes) == self._capacity:
                oldest = self._end.newer
                self._unlink(oldest)
                del self._nodes[oldest.key]
            node = self._nodes[key] = Node(key, value)
        self._append(node)

    def __len__(self):
        return len(self._nodes)

    def _unlink(self, node):
        node.older.newer = node.newer
        node.newer.older = node.older

    def _append(self, node):
        newest = self._end.older
        node.older = newest
        node.newer = self._end
        newest.newer = node
        self._end.older = node
