"""Who is online: users whose last sign of life is recent enough."""

import time
from collections.abc import Callable


class Presence:
    """Users are online for `timeout` seconds after their last sign of life."""

    def __init__(self, timeout: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives the present moment in seconds. ValueError unless timeout is above 0."""
        raise NotImplementedError

    def seen(self, user: str) -> bool:
        """Note a sign of life; True if the user was offline until now."""
        raise NotImplementedError

    def leave(self, user: str) -> None:
        """The user goes offline at once; leaving twice does no harm."""
        raise NotImplementedError

    def online(self) -> list[str]:
        """A new list of the users who are online, in the order of their names."""
        raise NotImplementedError

    def idle(self, user: str) -> float | None:
        """Seconds since the last sign of life; None for who is offline."""
        raise NotImplementedError

    def __contains__(self, user: str) -> bool:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError
