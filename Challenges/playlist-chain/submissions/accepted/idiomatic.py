# Accepted: a dummy node before the first title, so that the front is no special case; a generator iterates.
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Node:
    title: object = None
    next: Node | None = None


class Playlist:
    """A linked list of titles."""

    def __init__(self, titles: Iterable[object] = ()) -> None:
        self._before = self._last = Node()
        self._length = 0
        for title in titles:
            self.append(title)

    def append(self, title: object) -> None:
        self._last.next = Node(title)
        self._last = self._last.next
        self._length += 1

    def prepend(self, title: object) -> None:
        self._before.next = Node(title, self._before.next)
        if not self:
            self._last = self._before.next
        self._length += 1

    def remove(self, title: object) -> None:
        before = self._before
        while (node := before.next) is not None:
            if node.title == title:
                before.next = node.next
                if node is self._last:
                    self._last = before
                self._length -= 1
                return
            before = node
        raise ValueError(f"{title!r} is not in the playlist")

    def reverse(self) -> None:
        previous, node = None, self._before.next
        self._last = node or self._before
        while node is not None:
            node.next, previous, node = previous, node, node.next
        self._before.next = previous

    def __iter__(self) -> Iterator[object]:
        node = self._before
        while (node := node.next) is not None:
            yield node.title

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"
