"""The text of a letter that is being written, with undo and redo."""


class Draft:
    """A text that remembers its last `limit` edits."""

    def __init__(self, text: str = "", limit: int = 100) -> None:
        """Begin with this text and nothing to undo. ValueError if limit is below 1."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """The text as it is now; read-only."""
        raise NotImplementedError

    def insert(self, position: int, piece: str) -> None:
        """Put piece before the character at position (0 to len(text)). IndexError outside; then nothing changes."""
        raise NotImplementedError

    def delete(self, start: int, end: int) -> str:
        """Take out text[start:end] and give it back.

        IndexError unless 0 <= start <= end <= len(text); then nothing changes.
        """
        raise NotImplementedError

    def undo(self) -> bool:
        """Take the latest edit back; False, and no change, if there is none to take back."""
        raise NotImplementedError

    def redo(self) -> bool:
        """Do the edit again that was taken back last; False, and no change, if there is none."""
        raise NotImplementedError
