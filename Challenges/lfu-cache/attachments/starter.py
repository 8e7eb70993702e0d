from collections.abc import Hashable


class ThumbnailCache:
    """A cache that forgets the least frequently used entry; among equals, the one unused for longest."""

    def __init__(self, capacity: int):
        self.capacity = capacity

    def get(self, key: Hashable) -> object:
        """Return the value and count a use; raise KeyError for an unknown key."""
        raise NotImplementedError

    def put(self, key: Hashable, value: object) -> Hashable | None:
        """Store a value and return the key that had to go, or None."""
        raise NotImplementedError

    def uses(self, key: Hashable) -> int:
        """Return how often an entry was used, 0 for an unknown key."""
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError
