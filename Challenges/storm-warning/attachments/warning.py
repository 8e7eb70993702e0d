"""Sends storm warnings to harbours through all their channels at once."""

from collections.abc import Awaitable, Callable, Mapping

Send = Callable[[str], Awaitable[None]]


class Warner:
    """Sends a text through several channels, at most `at_once` of them at the same time."""

    def __init__(self, channels: Mapping[str, Send], at_once: int = 3, patience: float = 10.0) -> None:
        raise NotImplementedError

    async def warn(self, text: str) -> dict[str, str]:
        """Send text through every channel; gives "sent", "failed" or "late" for each, in the order of the channels."""
        raise NotImplementedError
