from collections.abc import Iterable


class StationFinder:
    """Names of stations that can be completed from their beginning."""

    def __init__(self, names: Iterable[str] = ()):
        for name in names:
            self.add(name)

    def add(self, name: str) -> bool:
        """Add a name; return whether it is new."""
        raise NotImplementedError

    def remove(self, name: str) -> None:
        """Remove a name; raise KeyError if it is not known."""
        raise NotImplementedError

    def complete(self, prefix: str, limit: int = 5) -> list[str]:
        """Return at most `limit` names that begin with the prefix, in alphabetical order."""
        raise NotImplementedError

    def count(self, prefix: str) -> int:
        """Return the number of names that begin with the prefix."""
        raise NotImplementedError

    def __contains__(self, name: str) -> bool:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError
