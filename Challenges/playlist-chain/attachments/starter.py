from collections.abc import Iterable


class Playlist:
    """A linked list of titles."""

    def __init__(self, titles: Iterable = ()):
        for title in titles:
            self.append(title)

    def append(self, title) -> None:
        """Put a title at the end."""
        raise NotImplementedError

    def prepend(self, title) -> None:
        """Put a title at the front."""
        raise NotImplementedError

    def remove(self, title) -> None:
        """Remove the first title equal to the given one; raise ValueError if there is none."""
        raise NotImplementedError

    def reverse(self) -> None:
        """Turn the playlist round in place."""
        raise NotImplementedError

    def __iter__(self):
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError
