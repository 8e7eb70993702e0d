"""The text of a letter that is being written, with undo and redo; keeps edits, not texts."""

from typing import NamedTuple


class Edit(NamedTuple):
    at: int
    removed: str
    added: str


class Draft:
    def __init__(self, text: str = "", limit: int = 100) -> None:
        if limit < 1:
            raise ValueError(limit)
        self.__characters = list(text)
        self.__limit = limit
        self.__edits: list[Edit] = []
        self.__done = 0  # so many edits of the list are in the text

    @property
    def text(self) -> str:
        return "".join(self.__characters)

    def insert(self, position: int, piece: str) -> None:
        self.__change(position, position, piece)

    def delete(self, start: int, end: int) -> str:
        return self.__change(start, end, "")

    def undo(self) -> bool:
        if self.__done == 0:
            return False
        self.__done -= 1
        edit = self.__edits[self.__done]
        self.__characters[edit.at : edit.at + len(edit.added)] = edit.removed
        return True

    def redo(self) -> bool:
        if self.__done == len(self.__edits):
            return False
        edit = self.__edits[self.__done]
        self.__done += 1
        self.__characters[edit.at : edit.at + len(edit.removed)] = edit.added
        return True

    def __change(self, start: int, end: int, added: str) -> str:
        if start < 0 or end < start or end > len(self.__characters):
            raise IndexError((start, end))
        removed = "".join(self.__characters[start:end])
        if removed or added:
            self.__characters[start:end] = added
            del self.__edits[self.__done :]
            self.__edits.append(Edit(start, removed, added))
            del self.__edits[: -self.__limit]
            self.__done = len(self.__edits)
        return removed
