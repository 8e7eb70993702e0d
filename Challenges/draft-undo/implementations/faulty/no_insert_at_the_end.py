"""The text of a letter that is being written, with undo and redo."""

from collections import deque


class Draft:
    """Remembers the whole text before each edit."""

    def __init__(self, text: str = "", limit: int = 100) -> None:
        if limit < 1:
            raise ValueError("limit must be at least 1")
        self._text = text
        self._past: deque[str] = deque(maxlen=limit)
        self._future: list[str] = []

    @property
    def text(self) -> str:
        return self._text

    def insert(self, position: int, piece: str) -> None:
        if not 0 <= position < len(self._text):
            raise IndexError(f"no position {position}")
        if piece:
            self._edit(self._text[:position] + piece + self._text[position:])

    def delete(self, start: int, end: int) -> str:
        if not 0 <= start <= end <= len(self._text):
            raise IndexError(f"no range {start} to {end}")
        removed = self._text[start:end]
        if removed:
            self._edit(self._text[:start] + self._text[end:])
        return removed

    def undo(self) -> bool:
        if not self._past:
            return False
        self._future.append(self._text)
        self._text = self._past.pop()
        return True

    def redo(self) -> bool:
        if not self._future:
            return False
        self._past.append(self._text)
        self._text = self._future.pop()
        return True

    def _edit(self, text: str) -> None:
        self._past.append(self._text)
        self._text = text
        self._future.clear()
