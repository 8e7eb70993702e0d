# Accepted: a trie; each node knows how many names end at it or below it.
from collections.abc import Iterable, Iterator
from itertools import islice


class Node:
    __slots__ = ("children", "is_name", "total")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.is_name = False
        self.total = 0


class StationFinder:
    def __init__(self, names: Iterable[str] = ()) -> None:
        self._root = Node()
        for name in names:
            self.add(name)

    def add(self, name: str) -> bool:
        if not name:
            raise ValueError("a station needs a name")
        if name in self:
            return False
        node = self._root
        node.total += 1
        for character in name:
            node = node.children.setdefault(character, Node())
            node.total += 1
        node.is_name = True
        return True

    def remove(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        node = self._root
        node.total -= 1
        for character in name:
            child = node.children[character]
            child.total -= 1
            if not child.total:
                del node.children[character]
                return
            node = child
        node.is_name = False

    def complete(self, prefix: str, limit: int = 5) -> list[str]:
        if limit < 0:
            raise ValueError("limit must not be negative")
        return list(islice(self._names_below(prefix), limit))

    def count(self, prefix: str) -> int:
        node = self._find(prefix)
        return node.total if node else 0

    def __contains__(self, name: str) -> bool:
        node = self._find(name)
        return node is not None and node.is_name

    def __len__(self) -> int:
        return self._root.total

    def _find(self, prefix: str) -> Node | None:
        node = self._root
        for character in prefix:
            if character not in node.children:
                return None
            node = node.children[character]
        return node

    def _names_below(self, prefix: str) -> Iterator[str]:
        start = self._find(prefix)
        waiting = [(prefix, start)] if start else []
        while waiting:
            name, node = waiting.pop()
            if node.is_name:
                yield name
            following = sorted(node.children, reverse=True)
            waiting.extend((name + character, node.children[character]) for character in following)
