# Accepted: nodes linked both ways between two ends; the special cases are written out.
from __future__ import annotations

from collections.abc import Iterable, Iterator


class Node:
    __slots__ = ("following", "previous", "title")

    def __init__(self, title: object) -> None:
        self.title = title
        self.previous: Node | None = None
        self.following: Node | None = None


class Playlist:
    def __init__(self, titles: Iterable[object] = ()) -> None:
        self._first: Node | None = None
        self._last: Node | None = None
        self._length = 0
        for title in titles:
            self.append(title)

    def append(self, title: object) -> None:
        node = Node(title)
        if self._last is None:
            self._first = node
        else:
            node.previous = self._last
            self._last.following = node
        self._last = node
        self._length += 1

    def prepend(self, title: object) -> None:
        node = Node(title)
        if self._first is None:
            self._last = node
        else:
            node.following = self._first
            self._first.previous = node
        self._first = node
        self._length += 1

    def remove(self, title: object) -> None:
        node = self._first
        while node is not None and node.title != title:
            node = node.following
        if node is None:
            raise ValueError("no such title")
        if node.previous is None:
            self._first = node.following
        else:
            node.previous.following = node.following
        if node.following is None:
            self._last = node.previous
        else:
            node.following.previous = node.previous
        self._length -= 1

    def reverse(self) -> None:
        node = self._first
        while node is not None:
            node.previous, node.following = node.following, node.previous
            node = node.previous
        self._first, self._last = self._last, self._first

    def __iter__(self) -> Iterator[object]:
        return PlaylistIterator(self._first)

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return "Playlist([" + ", ".join(repr(title) for title in self) + "])"


class PlaylistIterator:
    """The place of one walk through a playlist."""

    def __init__(self, node: Node | None) -> None:
        self._node = node

    def __iter__(self) -> PlaylistIterator:
        return self

    def __next__(self) -> object:
        if self._node is None:
            raise StopIteration
        title = self._node.title
        self._node = self._node.following
        return title
